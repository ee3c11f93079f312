WITH last_of_pairs AS (
    SELECT claim_id, number, corrected_by, corrected_at, action, why FROM corrections
    UNION ALL
    SELECT other_claim_id, number, corrected_by, corrected_at, action, why FROM corrections WHERE other_claim_id IS NOT NULL
),
reviews AS (
    SELECT
        claim_id,
        arg_max(corrected_by, number) AS reviewed_by,
        arg_max(corrected_at, number) AS reviewed_at,
        arg_max(action, number) AS action,
        arg_max(why, number) AS why
    FROM last_of_pairs
    GROUP BY claim_id
),
-- An edit finds its claim by id, else by the trigger it was made for.
edits AS (
    SELECT k.number, k.field, k.value, coalesce(same.claim_id, (
        SELECT (array_agg(o.claim_id ORDER BY o.trigger_begin, o.claim_id))[1]
        FROM claims AS o
        WHERE o.dispatch_id = k.dispatch_id AND o.trigger_begin < k.trigger_end AND k.trigger_begin < o.trigger_end
    )) AS claim_id
    FROM corrections AS k
    LEFT JOIN claims AS same ON same.claim_id = k.claim_id
    WHERE k.action = 'edit'
),
edited AS (
    SELECT
        claim_id,
        arg_max(upper(value), number) FILTER (WHERE field = 'event_type') AS event_type,
        max(number) FILTER (WHERE field = 'event_type') AS type_number,
        arg_max(coalesce(value, ''), number) FILTER (WHERE field = 'event_mode') AS event_mode,
        max(number) FILTER (WHERE field = 'event_mode') AS mode_number,
        arg_max(lower(value), number) FILTER (WHERE field = 'modality') AS modality,
        arg_max(lower(value), number) FILTER (WHERE field = 'realis') AS realis
    FROM edits
    GROUP BY claim_id
)
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
    coalesce(g.text, c.trigger_text) AS trigger_text,
    coalesce(g.begin_offset, c.trigger_begin) AS trigger_begin,
    coalesce(g.end_offset, c.trigger_end) AS trigger_end,
    coalesce(e.event_type, c.event_type) AS event_type,
    CASE
        WHEN e.mode_number IS NOT NULL AND e.mode_number > coalesce(e.type_number, 0) THEN nullif(e.event_mode, '')
        WHEN e.type_number IS NULL THEN c.event_mode
    END AS event_mode,
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
    coalesce(e.modality, c.modality) AS modality,
    coalesce(e.realis, c.realis) AS realis,
    u.text AS quote_text,
    u.begin_offset AS quote_begin,
    u.end_offset AS quote_end,
    c.about,
    h.happening_id,
    c.recurrence,
    c.confidence,
    c.model,
    c.rule,
    c.codebook,
    k.reviewed_by,
    k.reviewed_at,
    k.action AS review_action,
    k.why AS review_why,
    w.dispatch_id IS NOT NULL AS withdrawn
FROM claims AS c
JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
JOIN (
    SELECT dispatch_id, min(file) AS file FROM sightings GROUP BY dispatch_id
) AS f ON f.dispatch_id = c.dispatch_id
LEFT JOIN happening_claims AS h ON h.claim_id = c.claim_id
LEFT JOIN reviews AS k ON k.claim_id = c.claim_id
LEFT JOIN edited AS e ON e.claim_id = c.claim_id
LEFT JOIN (
    SELECT dispatch_id
    FROM versions
    WHERE kind IN ('withdrawal', 'reinstatement')
    GROUP BY dispatch_id
    HAVING arg_max(kind, rowid) = 'withdrawal'
) AS w ON w.dispatch_id = c.dispatch_id
LEFT JOIN (
    SELECT claim_id, part_value(part, 'text') AS text, begin_offset, end_offset FROM edited_parts WHERE field = 'trigger'
) AS g ON g.claim_id = c.claim_id
LEFT JOIN current_places AS p ON p.claim_id = c.claim_id
LEFT JOIN current_times AS t ON t.claim_id = c.claim_id
LEFT JOIN quotes AS u ON u.claim_id = c.claim_id
LEFT JOIN (
    SELECT
        claim_id,
        string_agg(name, ' | ' ORDER BY ordinal) AS names,
        string_agg(coalesce(text, ''), ' | ' ORDER BY ordinal) AS texts,
        string_agg(coalesce(country, ''), ' | ' ORDER BY ordinal) AS countries,
        string_agg(sectors, ' | ' ORDER BY ordinal) AS sectors
    FROM current_participants
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
    FROM current_participants
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
        (array_agg(low ORDER BY ordinal) FILTER (WHERE unit = 'killed'))[1] AS killed_low,
        (array_agg(high ORDER BY ordinal) FILTER (WHERE unit = 'killed'))[1] AS killed_high,
        (array_agg(low ORDER BY ordinal) FILTER (WHERE unit = 'injured'))[1] AS injured_low,
        (array_agg(high ORDER BY ordinal) FILTER (WHERE unit = 'injured'))[1] AS injured_high
    FROM current_quantities
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
    FROM current_attributions
    WHERE quantity = -1
    GROUP BY claim_id
) AS s ON s.claim_id = c.claim_id
ORDER BY c.dispatch_id, c.trigger_begin, c.claim_id
