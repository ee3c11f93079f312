SELECT claim_id, dispatch_id
FROM claims
WHERE dispatch_id BETWEEN ? AND ?
