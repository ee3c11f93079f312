SELECT dispatch_id, entry_id, role, ordinal, begin_offset, end_offset, text
FROM ledger_words
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, entry_id, role, ordinal
