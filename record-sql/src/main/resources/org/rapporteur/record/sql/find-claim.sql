SELECT dispatch_id, claim_id FROM claims WHERE starts_with(claim_id, ?) ORDER BY claim_id LIMIT 2
