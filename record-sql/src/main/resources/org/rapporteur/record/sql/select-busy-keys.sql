SELECT key, count(*) AS n
FROM claim_keys
WHERE key IN (SELECT key FROM wanted_keys)
GROUP BY key
HAVING count(*) >= ?
ORDER BY key
