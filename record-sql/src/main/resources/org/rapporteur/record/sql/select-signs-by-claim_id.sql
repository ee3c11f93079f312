SELECT h.dispatch_id, h.claim_id, h.happening_id, h.neighbourhood, h.sign, coalesce(n.original, h.dispatch_id) AS story
FROM happening_claims AS h
LEFT JOIN near_copies AS n ON n.dispatch_id = h.dispatch_id
WHERE h.claim_id IN (SELECT dispatch_id FROM wanted)
ORDER BY h.claim_id
