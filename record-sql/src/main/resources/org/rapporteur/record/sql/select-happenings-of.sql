SELECT dispatch_id, claim_id, happening_id
FROM happening_claims
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id
