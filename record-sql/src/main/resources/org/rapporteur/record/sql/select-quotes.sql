SELECT
    dispatch_id, claim_id, begin_offset, end_offset, text, speaker, direct
FROM quotes
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id
