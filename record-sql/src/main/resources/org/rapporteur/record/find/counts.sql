-- Counts over the claims s that pass a filter.
-- name: chosen
WITH s AS MATERIALIZED (
    SELECT row_number() OVER () AS n, {columns}
    FROM current_claims AS c
    JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
    WHERE {where}
)
-- name: chosen-counted
WITH s AS MATERIALIZED (
    SELECT row_number() OVER () AS n, d.rowid AS dispatch, c.claim_id, c.dispatch_id, c.event_type
    FROM current_claims AS c
    JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
    WHERE {where} AND c.dispatch_id NOT IN (SELECT dispatch_id FROM withdrawn_dispatches)
)
-- name: parties
, t AS MATERIALIZED (
    SELECT s.n, {columns} FROM current_participants AS p JOIN s ON s.claim_id = p.claim_id
)
-- name: facet-type
SELECT 'type' AS facet, event_type AS value, count(*) AS n FROM s GROUP BY value
-- name: facet-mode
SELECT 'mode' AS facet, event_mode AS value, count(*) AS n FROM s GROUP BY value
-- name: facet-context
SELECT 'context' AS facet, value, count(*) AS n
FROM (SELECT unnest(string_split(contexts, ';')) AS value FROM s WHERE contexts <> '') AS each
GROUP BY value
-- name: facet-modality
SELECT 'modality' AS facet, modality AS value, count(*) AS n FROM s GROUP BY value
-- name: facet-realis
SELECT 'realis' AS facet, realis AS value, count(*) AS n FROM s GROUP BY value
-- name: facet-section
SELECT 'section' AS facet, section AS value, count(*) AS n FROM s GROUP BY value
-- name: facet-country
SELECT 'country' AS facet, country AS value, count(*) AS n
FROM (
    SELECT DISTINCT n, country FROM t WHERE country IS NOT NULL
) AS each
GROUP BY value
-- name: facet-sector
SELECT 'sector' AS facet, value, count(*) AS n
FROM (
    SELECT DISTINCT n, unnest(string_split(sectors, ';')) AS value
    FROM (
        SELECT DISTINCT n, sectors FROM t WHERE sectors <> ''
    ) AS listed
) AS each
GROUP BY value
-- name: facet-place_country
SELECT 'place_country' AS facet, nullif(p.country, '') AS value, count(*) AS n
FROM current_places AS p
WHERE p.claim_id IN (SELECT claim_id FROM s)
GROUP BY value
-- name: facet-source
SELECT 'source' AS facet, nullif(name, '') AS value, count(*) AS n
FROM (
    SELECT DISTINCT s.n, coalesce(v.shown, a.name) AS name
    FROM current_attributions AS a
    JOIN s ON s.claim_id = a.claim_id
    LEFT JOIN veiled_parties AS v ON v.dispatch_id = a.dispatch_id AND v.name = a.name
    WHERE a.quantity = -1
) AS each
GROUP BY value
-- name: facet-outlet
SELECT 'outlet' AS facet, coalesce(nullif(agency, ''), nullif(publisher, '')) AS value, count(*) AS n
FROM s GROUP BY value
-- name: facet-review
SELECT 'review' AS facet, coalesce(r.action, 'none') AS value, count(*) AS n
FROM s
LEFT JOIN (
    SELECT claim_id, arg_max(action, number) AS action FROM standing_corrections GROUP BY claim_id
) AS r ON r.claim_id = s.claim_id
GROUP BY value
-- name: facet-dispatch
SELECT 'dispatch' AS facet, dispatch_id AS value, count(*) AS n FROM s GROUP BY value
-- name: facet-year
SELECT 'year' AS facet, CAST(year(published) AS VARCHAR) AS value, count(*) AS n FROM s GROUP BY value
-- name: top
SELECT facet, value, n
FROM (
    SELECT facet, value, n, row_number() OVER (PARTITION BY facet ORDER BY n DESC, value) AS place_in_order
    FROM ({facets}) AS f
    WHERE value IS NOT NULL
) AS ordered
WHERE place_in_order <= ?
ORDER BY facet, n DESC, value
-- name: timeline-event
SELECT CAST(date_trunc('{by}', t.from_date) AS DATE) AS period, s.event_type, count(*) AS n
FROM s
JOIN current_times AS t ON t.claim_id = s.claim_id
WHERE t.from_date IS NOT NULL
GROUP BY period, s.event_type
ORDER BY period, s.event_type
-- name: timeline-published
SELECT CAST(date_trunc('{by}', d.published) AS DATE) AS period, s.event_type, count(*) AS n
FROM s
JOIN dispatches AS d ON d.rowid = s.dispatch
WHERE d.published IS NOT NULL
GROUP BY period, s.event_type
ORDER BY period, s.event_type
-- name: count
SELECT count(*) FROM s
-- name: actors
, parts AS MATERIALIZED (
    SELECT s.n, s.dispatch, p.side, p.actor_id, coalesce(v.shown, p.name) AS name, p.country, p.sectors, {key} AS key
    FROM current_participants AS p
    JOIN s ON s.claim_id = p.claim_id
    LEFT JOIN veiled_parties AS v ON v.dispatch_id = p.dispatch_id AND v.name = p.name
    WHERE p.name <> '' OR p.actor_id IS NOT NULL
)
SELECT told.key, actor_id, name, country, sectors, as_actor, as_recipient, dispatches
FROM (
    SELECT key, max(actor_id) AS actor_id,
        count(DISTINCT n) FILTER (WHERE side = 'actor') AS as_actor,
        count(DISTINCT n) FILTER (WHERE side = 'recipient') AS as_recipient,
        count(DISTINCT dispatch) AS dispatches
    FROM parts
    GROUP BY key
) AS told
JOIN (
    -- the longest name, the last of equally long ones; what stands beside the longest that has it
    SELECT key, substr(max(weight || name), 7) AS name,
        split_part(max(CASE WHEN country IS NOT NULL THEN weight || name || chr(31) || country END), chr(31), 2) AS country,
        split_part(max(weight || name || chr(31) || sectors), chr(31), 2) AS sectors
    FROM (
        SELECT DISTINCT key, name, country, sectors, lpad(CAST(length(name) AS VARCHAR), 6, '0') AS weight FROM parts
    ) AS called
    GROUP BY key
) AS called ON called.key = told.key
ORDER BY as_actor + as_recipient DESC, told.key
LIMIT ? OFFSET ?
-- name: actor-key
coalesce(p.actor_id, v.shown, p.name)
-- name: count-actors
SELECT count(DISTINCT {key})
FROM current_participants AS p
LEFT JOIN veiled_parties AS v ON v.dispatch_id = p.dispatch_id AND v.name = p.name
WHERE p.claim_id IN (SELECT claim_id FROM s) AND (p.name <> '' OR p.actor_id IS NOT NULL)
-- name: ties-actor
SELECT max(a_name), a_key, max(a_country), max(r_name), r_key, max(r_country), count(DISTINCT claim) AS n,
    histogram(event_type) AS types
FROM (
    SELECT DISTINCT s.n AS claim, s.event_type,
        coalesce(a.actor_id, va.shown, a.name) AS a_key, coalesce(va.shown, a.name) AS a_name, a.country AS a_country,
        coalesce(r.actor_id, vr.shown, r.name) AS r_key, coalesce(vr.shown, r.name) AS r_name, r.country AS r_country
    FROM s
    JOIN current_participants AS a ON a.claim_id = s.claim_id AND a.side = 'actor' AND a.name <> ''
    JOIN current_participants AS r ON r.claim_id = s.claim_id AND r.side = 'recipient' AND r.name <> ''
    LEFT JOIN veiled_parties AS va ON va.dispatch_id = a.dispatch_id AND va.name = a.name
    LEFT JOIN veiled_parties AS vr ON vr.dispatch_id = r.dispatch_id AND vr.name = r.name
) AS tie
WHERE {ego}
GROUP BY a_key, r_key
ORDER BY n DESC, a_key, r_key
LIMIT ?
-- name: ties-country
SELECT a_key, a_key, a_key, r_key, r_key, r_key, count(DISTINCT claim) AS n, histogram(event_type) AS types
FROM (
    SELECT DISTINCT s.n AS claim, s.event_type, a.country AS a_key, r.country AS r_key,
        a.country AS a_name, r.country AS r_name, a.country AS a_country, r.country AS r_country
    FROM s
    JOIN current_participants AS a ON a.claim_id = s.claim_id AND a.side = 'actor' AND a.country IS NOT NULL
    JOIN current_participants AS r ON r.claim_id = s.claim_id AND r.side = 'recipient' AND r.country IS NOT NULL
) AS tie
WHERE {ego}
GROUP BY a_key, r_key
ORDER BY n DESC, a_key, r_key
LIMIT ?
-- name: ego
(a_key = ? OR r_key = ? OR a_country = ? OR r_country = ? OR lower(a_name) = lower(?) OR lower(r_name) = lower(?))
-- name: places
SELECT name, nullif(country, ''), nullif(admin1, ''), nullif(admin2, ''), nullif(geonames_id, 0),
    CASE WHEN "precision" IN ('site', 'city') THEN latitude END,
    CASE WHEN "precision" IN ('site', 'city') THEN longitude END,
    nullif("precision", 'region'),
    count(*) AS n,
    count(DISTINCT h.happening_id),
    histogram(s.event_type)
FROM s
JOIN current_places AS p ON p.claim_id = s.claim_id
LEFT JOIN happening_claims AS h ON h.claim_id = p.claim_id
GROUP BY name, country, admin1, admin2, geonames_id, latitude, longitude, "precision"
ORDER BY n DESC, name, country, admin1, admin2, geonames_id, latitude, longitude, "precision"
LIMIT ? OFFSET ?
-- name: count-places
SELECT count(*) FROM (SELECT DISTINCT p.name, p.country, p.admin1, p.admin2, p.geonames_id, p.latitude, p.longitude,
    p."precision" FROM current_places AS p WHERE p.claim_id IN (SELECT claim_id FROM s)) AS place
-- name: unplaced
SELECT count(*) FROM s WHERE NOT EXISTS (SELECT 1 FROM current_places AS p WHERE p.claim_id = s.claim_id)
-- name: days
SELECT published, count(DISTINCT dispatch_id), sum(claims)
FROM (
    SELECT d.published, d.dispatch_id, count(c.claim_id) AS claims
    FROM dispatches AS d
    LEFT JOIN claims AS c ON c.dispatch_id = d.dispatch_id
    GROUP BY d.published, d.dispatch_id
) AS of_dispatch
GROUP BY published
ORDER BY published DESC NULLS LAST
-- name: runs
SELECT r.run_id, r.model, r.codebook, count(c.claim_id)
FROM runs AS r
LEFT JOIN claims AS c ON c.model = r.model AND c.codebook = r.codebook
GROUP BY r.run_id, r.model, r.codebook
ORDER BY r.model, r.codebook, r.run_id
-- name: census
SELECT
    (SELECT count(*) FROM dispatches),
    (SELECT count(*) FROM claims),
    (SELECT count(DISTINCT happening_id) FROM happening_claims),
    (SELECT count(*) FROM corrections),
    (SELECT count(*) FROM set_aside),
    (SELECT min(published) FROM dispatches),
    (SELECT max(published) FROM dispatches)
-- name: bodies
SELECT value, count(*)
FROM ledger_fields
JOIN ledger_entries USING (dispatch_id, entry_id)
WHERE kind = 'instrument' AND field = 'body'
GROUP BY value
ORDER BY value
-- name: modes
SELECT event_type, event_mode FROM claims WHERE event_mode IS NOT NULL GROUP BY event_type, event_mode ORDER BY event_type, event_mode
