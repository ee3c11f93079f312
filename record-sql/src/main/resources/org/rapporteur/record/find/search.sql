-- name: hits
SELECT dispatch_id, hits, sort_key
FROM (
    SELECT dispatch_id, hits, -CAST(hits AS DOUBLE) AS sort_key
    FROM (
        SELECT dispatch_id, {hits} AS hits
        FROM (
            SELECT d.dispatch_id, {lowered} AS low
            FROM told_texts AS d
            WHERE d.dispatch_id IN (SELECT id FROM chosen)
        ) AS lowered
    ) AS counted
) AS found
WHERE (sort_key, dispatch_id) > (?, ?)
ORDER BY sort_key, dispatch_id
LIMIT ?
-- name: lowered
lower(d.text)
-- name: hits-of-word
(len(string_split(low, ?)) - 1)
-- name: within
c.dispatch_id IN (SELECT id FROM chosen)
