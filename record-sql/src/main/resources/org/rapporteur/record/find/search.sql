-- name: hits
SELECT dispatch_id, hits, sort_key
FROM (
    SELECT dispatch_id, hits, -CAST(hits AS DOUBLE) AS sort_key
    FROM (
        SELECT d.dispatch_id, {hits} AS hits
        FROM dispatches AS d
        WHERE d.dispatch_id IN (SELECT id FROM chosen)
    ) AS counted
) AS found
WHERE (sort_key, dispatch_id) > (?, ?)
ORDER BY sort_key, dispatch_id
LIMIT ?
-- name: hits-of-word
((length(lower(d.text)) - length(replace(lower(d.text), ?, ''))) // length(?))
-- name: within
c.dispatch_id IN (SELECT id FROM chosen)
