SELECT
    dispatch_id, claim_id, ordinal, begin_offset, end_offset
FROM quote_insertions
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id, ordinal
