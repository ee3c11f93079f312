SELECT DISTINCT k.key, h.neighbourhood
FROM claim_keys AS k
JOIN happening_claims AS h ON h.claim_id = k.claim_id
WHERE k.key IN (SELECT key FROM claim_keys GROUP BY key HAVING count(*) >= ?)
    OR k.key IN (SELECT key FROM wanted_keys)
