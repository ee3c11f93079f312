SELECT key, count(*) AS n FROM claim_keys GROUP BY key HAVING count(*) >= ? ORDER BY key
