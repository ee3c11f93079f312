SELECT DISTINCT claim_id
FROM claim_keys
WHERE key IN (SELECT key FROM wanted_keys)
