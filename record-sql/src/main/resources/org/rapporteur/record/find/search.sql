-- name: hits
SELECT dispatch_id, hits, sort_key
FROM (
    SELECT d.dispatch_id, {hits} AS hits, -CAST({hits} AS DOUBLE) AS sort_key
    FROM dispatches AS d
    WHERE {where}
) AS found
WHERE (sort_key, dispatch_id) > (?, ?)
ORDER BY sort_key, dispatch_id
LIMIT ?
-- name: hits-of-word
((length(lower(d.text)) - length(replace(lower(d.text), ?, ''))) // length(?))
