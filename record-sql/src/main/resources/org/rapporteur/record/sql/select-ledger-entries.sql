SELECT dispatch_id, entry_id, kind
FROM ledger_entries
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, entry_id
