UPDATE dispatches
SET
    agency = ?,
    byline = ?,
    dateline_place = ?,
    dateline_begin = ?,
    dateline_end = ?,
    dateline_date = ?,
    headline = ?,
    stamp = ?
WHERE dispatch_id = ?
