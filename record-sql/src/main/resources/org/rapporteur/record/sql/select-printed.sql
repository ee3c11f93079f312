SELECT
    dispatch_id,
    coalesce(published, DATE '1600-01-01') AS published,
    lower(CASE WHEN agency = '' THEN publisher ELSE agency END) AS wire,
    coalesce(headline, '') AS headline,
    left(text, 400) AS text_begin,
    right(text, 400) AS text_end
FROM dispatches
WHERE coalesce(published, DATE '1600-01-01') BETWEEN ? AND ? AND dispatch_id > ?
ORDER BY dispatch_id
LIMIT ?
