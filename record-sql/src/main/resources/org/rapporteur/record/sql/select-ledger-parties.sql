SELECT dispatch_id, entry_id, role, ordinal, code, name, begin_offset, end_offset, text
FROM ledger_parties
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, entry_id, role, ordinal
