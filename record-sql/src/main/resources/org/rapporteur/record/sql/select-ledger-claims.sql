SELECT dispatch_id, entry_id, claim_id
FROM ledger_claims
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, entry_id, claim_id
