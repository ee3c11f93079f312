SELECT
    dispatch_id, claim_id, begin_offset, end_offset, text, kind, timex, from_date, to_date, "precision",
    anchor, part_of_day
FROM times
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id
