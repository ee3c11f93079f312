-- name: claims
SELECT c.claim_id, c.dispatch_id, c.trigger_begin, {key} AS sort_key
FROM current_claims AS c
JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
WHERE ({key}, c.dispatch_id, c.trigger_begin, c.claim_id) > (?, ?, ?, ?)
    AND {where}
ORDER BY sort_key, c.dispatch_id, c.trigger_begin, c.claim_id
LIMIT ?
-- name: key-id
CAST(0 AS DOUBLE)
-- name: key-published
coalesce(CAST(DATE '1970-01-01' - d.published AS DOUBLE), 1e9)
-- name: key-confidence
c.confidence
-- name: count-claims
SELECT count(*)
FROM current_claims AS c
JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
WHERE {where}
-- name: dispatches
SELECT p.dispatch_id, p.sort_key, (SELECT count(*) FROM claims AS x WHERE x.dispatch_id = p.dispatch_id) AS claims
FROM (
    SELECT dispatch_id, sort_key
    FROM (
        SELECT d.dispatch_id, coalesce(CAST(DATE '1970-01-01' - d.published AS DOUBLE), 1e9) AS sort_key
        FROM dispatches AS d
        WHERE {where}
    ) AS found
    WHERE (sort_key, dispatch_id) > (?, ?)
    ORDER BY sort_key, dispatch_id
    LIMIT ?
) AS p
ORDER BY p.sort_key, p.dispatch_id
-- name: count-dispatches
SELECT count(*) FROM dispatches AS d WHERE {where}
-- name: holding
d.dispatch_id IN (
    SELECT c.dispatch_id
    FROM current_claims AS c
    JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
    WHERE {where}
)
-- name: happenings
SELECT happening_id
FROM (
    SELECT DISTINCT h.happening_id
    FROM happening_claims AS h
    WHERE h.happening_id > ?
        AND {asked}
) AS found
ORDER BY happening_id
LIMIT ?
-- name: told
SELECT happening_id, sort_key
FROM (
    SELECT happening_id, {key} AS sort_key
    FROM happening_claims
    GROUP BY happening_id
    HAVING count(*) >= ?
) AS found
WHERE (sort_key, happening_id) > (?, ?)
    AND happening_id IN (SELECT h.happening_id FROM happening_claims AS h WHERE {asked})
ORDER BY sort_key, happening_id
LIMIT ?
-- name: key-happening
CAST(0 AS DOUBLE)
-- name: key-claims
-CAST(count(*) AS DOUBLE)
-- name: count-happenings
SELECT count(DISTINCT h.happening_id)
FROM happening_claims AS h
WHERE {asked}
-- name: asked-of-nothing
true
-- name: asked-of-dispatches
h.dispatch_id IN (SELECT d.dispatch_id FROM dispatches AS d WHERE {where})
-- name: asked-of-claims
h.claim_id IN (
    SELECT c.claim_id
    FROM current_claims AS c
    JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
    WHERE {where}
)
-- name: incidents
SELECT happening_id, sort_key
FROM (
    SELECT
        h.happening_id,
        {key} AS sort_key,
        bool_or({asked}) AS asked,
        bool_or({usual}) AS usual
    FROM happening_claims AS h
    {beside}
    GROUP BY h.happening_id
) AS found
WHERE asked AND usual
    AND (sort_key, happening_id) > (?, ?)
ORDER BY sort_key, happening_id
LIMIT ?
-- name: usual
h.claim_id IN (
    SELECT claim_id FROM current_claims WHERE event_type IN ('ASSAULT', 'COERCE', 'PROTEST')
    UNION ALL
    SELECT claim_id FROM current_quantities WHERE unit IN ('killed', 'injured', 'arrested', 'displaced')
)
-- name: key-from
coalesce(min(CAST(t.from_date - DATE '1970-01-01' AS DOUBLE)), 1e9)
-- name: beside-from
LEFT JOIN current_times AS t ON t.claim_id = h.claim_id
-- name: key-killed
-coalesce(max(q.killed), 0)
-- name: beside-killed
LEFT JOIN (
    SELECT claim_id, max(CAST(coalesce(high, low) AS DOUBLE)) AS killed
    FROM current_quantities
    WHERE unit = 'killed' AND scope = 'incident'
    GROUP BY claim_id
) AS q ON q.claim_id = h.claim_id
-- name: choose-claims
INSERT INTO chosen (id)
SELECT c.claim_id
FROM current_claims AS c
JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
WHERE {where}
-- name: choose-dispatches
INSERT INTO chosen (id) SELECT d.dispatch_id FROM dispatches AS d WHERE {where}
