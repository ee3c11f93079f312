SELECT
    dispatch_id, ordinal, kind, begin_offset, end_offset
FROM sections
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, ordinal
