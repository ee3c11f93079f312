SELECT
    c.claim_id,
    c.dispatch_id,
    f.file AS dispatch_file,
    d.published,
    d.publisher,
    d.headline,
    c.sentence_begin,
    c.sentence_end,
    c.section,
    c.trigger_text,
    c.trigger_begin,
    c.trigger_end,
    c.event_type,
    c.event_mode,
    c.contexts,
    a.names AS actor_names,
    a.texts AS actor_texts,
    a.countries AS actor_countries,
    a.sectors AS actor_sectors,
    r.names AS recipient_names,
    r.texts AS recipient_texts,
    r.countries AS recipient_countries,
    r.sectors AS recipient_sectors,
    p.text AS place_text,
    p.begin_offset AS place_begin,
    p.end_offset AS place_end,
    p.name AS place_name,
    nullif(p.country, '') AS place_country,
    nullif(p.admin1, '') AS place_admin1,
    nullif(p.admin2, '') AS place_admin2,
    nullif(p.geonames_id, 0) AS place_geonames_id,
    p.latitude,
    p.longitude,
    nullif(p."precision", 'region') AS place_precision,
    t.text AS time_text,
    t.begin_offset AS time_begin,
    t.end_offset AS time_end,
    t.from_date AS time_from,
    t.to_date AS time_to,
    t."precision" AS time_precision,
    t.anchor AS time_anchor,
    q.killed_low,
    q.killed_high,
    q.injured_low,
    q.injured_high,
    q.texts AS quantity_texts,
    q.units AS quantity_units,
    q.lows AS quantity_lows,
    q.highs AS quantity_highs,
    q.scopes AS quantity_scopes,
    s.names AS source_names,
    s.texts AS source_texts,
    s.countries AS source_countries,
    s.kinds AS source_kinds,
    s.cues AS source_cues,
    c.modality,
    c.realis,
    u.text AS quote_text,
    u.begin_offset AS quote_begin,
    u.end_offset AS quote_end,
    c.about,
    c.recurrence,
    c.confidence,
    c.model,
    c.rule,
    c.codebook
FROM claims AS c
JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
JOIN (
    SELECT dispatch_id, min(file) AS file FROM sightings GROUP BY dispatch_id
) AS f ON f.dispatch_id = c.dispatch_id
LEFT JOIN places AS p ON p.claim_id = c.claim_id
LEFT JOIN times AS t ON t.claim_id = c.claim_id
LEFT JOIN quotes AS u ON u.claim_id = c.claim_id
LEFT JOIN (
    SELECT
        claim_id,
        string_agg(name, ' | ' ORDER BY ordinal) AS names,
        string_agg(coalesce(text, ''), ' | ' ORDER BY ordinal) AS texts,
        string_agg(coalesce(country, ''), ' | ' ORDER BY ordinal) AS countries,
        string_agg(sectors, ' | ' ORDER BY ordinal) AS sectors
    FROM participants
    WHERE side = 'actor'
    GROUP BY claim_id
) AS a ON a.claim_id = c.claim_id
LEFT JOIN (
    SELECT
        claim_id,
        string_agg(name, ' | ' ORDER BY ordinal) AS names,
        string_agg(coalesce(text, ''), ' | ' ORDER BY ordinal) AS texts,
        string_agg(coalesce(country, ''), ' | ' ORDER BY ordinal) AS countries,
        string_agg(sectors, ' | ' ORDER BY ordinal) AS sectors
    FROM participants
    WHERE side = 'recipient'
    GROUP BY claim_id
) AS r ON r.claim_id = c.claim_id
LEFT JOIN (
    SELECT
        claim_id,
        string_agg(text, ' | ' ORDER BY ordinal) AS texts,
        string_agg(unit, ' | ' ORDER BY ordinal) AS units,
        string_agg(coalesce(low::VARCHAR, ''), ' | ' ORDER BY ordinal) AS lows,
        string_agg(coalesce(high::VARCHAR, ''), ' | ' ORDER BY ordinal) AS highs,
        string_agg(scope, ' | ' ORDER BY ordinal) AS scopes,
        first(low ORDER BY ordinal) FILTER (WHERE unit = 'killed') AS killed_low,
        first(high ORDER BY ordinal) FILTER (WHERE unit = 'killed') AS killed_high,
        first(low ORDER BY ordinal) FILTER (WHERE unit = 'injured') AS injured_low,
        first(high ORDER BY ordinal) FILTER (WHERE unit = 'injured') AS injured_high
    FROM quantities
    GROUP BY claim_id
) AS q ON q.claim_id = c.claim_id
LEFT JOIN (
    SELECT
        claim_id,
        string_agg(name, ' | ' ORDER BY ordinal) AS names,
        string_agg(coalesce(text, ''), ' | ' ORDER BY ordinal) AS texts,
        string_agg(coalesce(country, ''), ' | ' ORDER BY ordinal) AS countries,
        string_agg(kind, ' | ' ORDER BY ordinal) AS kinds,
        string_agg(coalesce(cue_text, ''), ' | ' ORDER BY ordinal) AS cues
    FROM attributions
    WHERE quantity = -1
    GROUP BY claim_id
) AS s ON s.claim_id = c.claim_id
ORDER BY c.dispatch_id, c.trigger_begin, c.claim_id
