SELECT h.dispatch_id, h.claim_id, h.happening_id, h.neighbourhood, h.sign, coalesce(n.original, h.dispatch_id) AS story
FROM happening_claims AS h
JOIN (SELECT DISTINCT claim_id FROM claim_keys WHERE key IN (SELECT key FROM wanted_keys)) AS k ON k.claim_id = h.claim_id
LEFT JOIN near_copies AS n ON n.dispatch_id = h.dispatch_id
ORDER BY h.claim_id
