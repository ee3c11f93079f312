SELECT DISTINCT h.dispatch_id, coalesce(n.original, h.dispatch_id) AS story
FROM happening_claims AS h
LEFT JOIN near_copies AS n ON n.dispatch_id = h.dispatch_id
WHERE h.happening_id IN (SELECT dispatch_id FROM wanted)
ORDER BY h.dispatch_id
