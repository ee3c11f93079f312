SELECT DISTINCT h.neighbourhood
FROM happening_claims AS h
JOIN claim_keys AS k ON k.claim_id = h.claim_id
WHERE k.key IN (SELECT key FROM wanted_keys)
