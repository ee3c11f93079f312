-- Claims that a person should look at; a reason is a column of its own.
-- name: reasons
SELECT
    c.claim_id, c.dispatch_id, c.trigger_begin, c.confidence,
    c.confidence < 0.5 AS low_confidence,
    k.claim_id IS NOT NULL AS conflict,
    c.event_type IN ('ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'RETREAT') AND c.realis = 'actual' AND p.claim_id IS NULL
        AS unplaced,
    u.claim_id IS NOT NULL AS new_actor
FROM current_claims AS c
JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
LEFT JOIN (SELECT DISTINCT claim_id FROM current_places) AS p ON p.claim_id = c.claim_id
LEFT JOIN (
    SELECT DISTINCT claim_id FROM current_participants
    WHERE side = 'actor' AND name <> '' AND country IS NULL AND sectors = ''
) AS u ON u.claim_id = c.claim_id
LEFT JOIN (
    SELECT DISTINCT h.claim_id
    FROM happening_claims AS h
    JOIN (
        SELECT happening_id FROM happening_claims JOIN current_times USING (claim_id)
        GROUP BY happening_id
        HAVING max(from_date) > min(to_date)
        UNION
        SELECT happening_id FROM happening_claims JOIN current_quantities USING (claim_id)
        WHERE unit IN ('killed', 'injured', 'arrested', 'displaced') AND scope = 'incident'
        GROUP BY happening_id, unit
        HAVING max(low) > min(high)
    ) AS x ON x.happening_id = h.happening_id
) AS k ON k.claim_id = c.claim_id
WHERE {where}
-- name: queue
SELECT *
FROM (
    SELECT *,
        confidence - (CAST(low_confidence AS INTEGER) + CAST(conflict AS INTEGER) + CAST(unplaced AS INTEGER)
            + CAST(new_actor AS INTEGER)) AS sort_key
    FROM ({reasons}) AS r
    WHERE {reason}
) AS waiting
WHERE (sort_key, dispatch_id, trigger_begin, claim_id) > (?, ?, ?, ?)
ORDER BY sort_key, dispatch_id, trigger_begin, claim_id
LIMIT ?
-- name: counts
SELECT
    count(*) FILTER (WHERE low_confidence),
    count(*) FILTER (WHERE conflict),
    count(*) FILTER (WHERE unplaced),
    count(*) FILTER (WHERE new_actor),
    count(*) FILTER (WHERE low_confidence OR conflict OR unplaced OR new_actor)
FROM ({reasons}) AS r
