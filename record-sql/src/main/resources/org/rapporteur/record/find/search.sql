-- The texts are gone through once: which hold all words, and how often.
-- name: choose
INSERT INTO chosen (id, hits)
WITH told AS MATERIALIZED (
    SELECT dispatch_id, CASE WHEN {holds} THEN {hits} END AS hits
    FROM (
        SELECT d.dispatch_id, d.text, {lowered} AS low
        FROM told_texts AS d
        WHERE {where}
    ) AS lowered
)
SELECT dispatch_id, hits FROM told WHERE hits IS NOT NULL
-- name: lowered
lower(d.text)
-- name: holds-word
(contains(low, ' ' || ?) OR (contains(low, ?) AND regexp_matches(text, ?)))
-- name: hits-of-word
(len(string_split(low, ?)) - 1)
-- name: page
SELECT id, hits, sort_key
FROM (
    SELECT id, hits, -CAST(hits AS DOUBLE) AS sort_key FROM chosen
) AS found
WHERE (sort_key, id) > (?, ?)
ORDER BY sort_key, id
LIMIT ?
-- name: within
c.dispatch_id IN (SELECT id FROM chosen)
