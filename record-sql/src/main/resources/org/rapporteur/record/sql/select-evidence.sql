SELECT
    dispatch_id, claim_id, list_ordinal, field, ordinal, begin_offset, end_offset, text, rule
FROM evidence
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id, list_ordinal
