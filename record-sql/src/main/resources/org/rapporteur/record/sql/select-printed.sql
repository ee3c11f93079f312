SELECT
    dispatch_id,
    published,
    lower(CASE WHEN agency = '' THEN publisher ELSE agency END) AS wire,
    coalesce(headline, '') AS headline,
    left(text, 400) AS text_begin,
    right(text, 400) AS text_end
FROM dispatches
WHERE published BETWEEN ? AND ? AND dispatch_id > ?
ORDER BY dispatch_id
LIMIT ?
