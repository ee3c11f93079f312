SELECT
    dispatch_id, ordinal, begin_offset, end_offset, first_token, end_token, section
FROM sentences
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, ordinal
