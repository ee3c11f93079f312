SELECT dispatch_id, entry_id, field, value
FROM ledger_fields
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, entry_id, field
