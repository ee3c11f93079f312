SELECT
    dispatch_id, claim_id, side, ordinal, begin_offset, end_offset, text, name, country, sectors, actor_id,
    rule
FROM participants
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id, side, ordinal
