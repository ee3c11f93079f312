SELECT
    dispatch_id, claim_id, ordinal, begin_offset, end_offset, text, low, high, approximate, unit, scope
FROM quantities
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id, ordinal
