CREATE TEMP VIEW standing_corrections AS
SELECT * FROM corrections
WHERE action <> 'undo'
    AND number NOT IN (SELECT CAST(value AS BIGINT) FROM corrections WHERE action = 'undo');
CREATE TEMP VIEW current_claims AS
SELECT
    c.dispatch_id,
    c.claim_id,
    c.sentence_begin,
    c.sentence_end,
    c.section,
    c.trigger_begin,
    c.trigger_end,
    c.trigger_text,
    coalesce(e.event_type, c.event_type) AS event_type,
    CASE
        WHEN e.mode_number > coalesce(e.type_number, -1) THEN nullif(e.event_mode, '')
        WHEN e.type_number IS NOT NULL THEN NULL
        ELSE c.event_mode
    END AS event_mode,
    c.contexts,
    coalesce(e.modality, c.modality) AS modality,
    coalesce(e.realis, c.realis) AS realis,
    c.about,
    c.recurrence,
    c.recurrence_n,
    c.recurrence_begin,
    c.recurrence_end,
    c.recurrence_text,
    c.sites_kind,
    c.sites_count,
    c.confidence,
    c.model,
    c.rule,
    c.codebook
FROM claims AS c
LEFT JOIN (
    SELECT
        claim_id,
        arg_max(value, number) FILTER (WHERE field = 'event_type') AS event_type,
        max(number) FILTER (WHERE field = 'event_type') AS type_number,
        arg_max(value, number) FILTER (WHERE field = 'event_mode') AS event_mode,
        max(number) FILTER (WHERE field = 'event_mode') AS mode_number,
        arg_max(value, number) FILTER (WHERE field = 'modality') AS modality,
        arg_max(value, number) FILTER (WHERE field = 'realis') AS realis
    FROM standing_corrections
    WHERE action = 'edit'
    GROUP BY claim_id
) AS e ON e.claim_id = c.claim_id;
CREATE TEMP VIEW withdrawn_dispatches AS
SELECT dispatch_id
FROM versions
WHERE kind IN ('withdrawal', 'reinstatement')
GROUP BY dispatch_id
HAVING arg_max(kind, rowid) = 'withdrawal';
-- Parts of claims as people left them: an edit gives the parts of a field whole, as "120-133;text=...;name=... | ...".
CREATE TEMP VIEW edited_fields AS
SELECT dispatch_id, claim_id, field, arg_max(value, number) AS value
FROM standing_corrections
WHERE action = 'edit' AND field IN ('trigger', 'actors', 'recipients', 'place', 'time', 'quantities', 'attribution')
GROUP BY dispatch_id, claim_id, field;
CREATE TEMP VIEW edited_parts AS
SELECT
    dispatch_id,
    claim_id,
    field,
    ordinal,
    TRY_CAST(split_part(split_part(part, ';', 1), '-', 1) AS INTEGER) AS begin_offset,
    TRY_CAST(split_part(split_part(part, ';', 1), '-', 2) AS INTEGER) AS end_offset,
    part || ';' AS part
FROM (
    SELECT
        dispatch_id,
        claim_id,
        field,
        trim(unnest(string_split(value, '|'))) AS part,
        generate_subscripts(string_split(value, '|'), 1) - 1 AS ordinal
    FROM edited_fields
) AS split
WHERE part <> '';
CREATE TEMP VIEW current_participants AS
SELECT * FROM participants
WHERE (claim_id, side || 's') NOT IN (SELECT claim_id, field FROM edited_fields)
UNION ALL
SELECT
    dispatch_id,
    claim_id,
    left(field, length(field) - 1),
    CAST(ordinal AS INTEGER),
    begin_offset,
    end_offset,
    nullif(part_value(part, 'text'), ''),
    part_value(part, 'name'),
    nullif(part_value(part, 'country'), ''),
    replace(part_value(part, 'sectors'), '+', ';'),
    nullif(part_value(part, 'id'), ''),
    'correction'
FROM edited_parts
WHERE field IN ('actors', 'recipients');
CREATE TEMP VIEW current_places AS
SELECT * FROM places
WHERE claim_id NOT IN (SELECT claim_id FROM edited_fields WHERE field = 'place')
UNION ALL
SELECT
    dispatch_id,
    claim_id,
    begin_offset,
    end_offset,
    part_value(part, 'text'),
    part_value(part, 'name'),
    part_value(part, 'country'),
    part_value(part, 'admin1'),
    part_value(part, 'admin2'),
    coalesce(TRY_CAST(part_value(part, 'geonames') AS BIGINT), 0),
    TRY_CAST(part_value(part, 'latitude') AS DOUBLE),
    TRY_CAST(part_value(part, 'longitude') AS DOUBLE),
    part_value(part, 'precision'),
    part_value(part, 'use')
FROM edited_parts
WHERE field = 'place';
CREATE TEMP VIEW current_times AS
SELECT * FROM times
WHERE claim_id NOT IN (SELECT claim_id FROM edited_fields WHERE field = 'time')
UNION ALL
SELECT
    dispatch_id,
    claim_id,
    begin_offset,
    end_offset,
    part_value(part, 'text'),
    part_value(part, 'kind'),
    part_value(part, 'timex'),
    TRY_CAST(nullif(part_value(part, 'from'), '') AS DATE),
    TRY_CAST(nullif(part_value(part, 'to'), '') AS DATE),
    nullif(part_value(part, 'precision'), ''),
    nullif(part_value(part, 'anchor'), ''),
    part_value(part, 'part')
FROM edited_parts
WHERE field = 'time';
CREATE TEMP VIEW current_quantities AS
SELECT * FROM quantities
WHERE claim_id NOT IN (SELECT claim_id FROM edited_fields WHERE field = 'quantities')
UNION ALL
SELECT
    dispatch_id,
    claim_id,
    CAST(ordinal AS INTEGER),
    begin_offset,
    end_offset,
    part_value(part, 'text'),
    TRY_CAST(nullif(part_value(part, 'low'), '') AS BIGINT),
    TRY_CAST(nullif(part_value(part, 'high'), '') AS BIGINT),
    part_value(part, 'approximate') = 'true',
    part_value(part, 'unit'),
    part_value(part, 'scope')
FROM edited_parts
WHERE field = 'quantities';
CREATE TEMP VIEW current_attributions AS
SELECT * FROM attributions
WHERE quantity <> -1 OR claim_id NOT IN (SELECT claim_id FROM edited_fields WHERE field = 'attribution')
UNION ALL
SELECT
    dispatch_id,
    claim_id,
    -1,
    CAST(ordinal AS INTEGER),
    TRY_CAST(part_value(part, 'level') AS INTEGER),
    begin_offset,
    end_offset,
    nullif(part_value(part, 'text'), ''),
    part_value(part, 'name'),
    nullif(part_value(part, 'country'), ''),
    replace(part_value(part, 'sectors'), '+', ';'),
    nullif(part_value(part, 'id'), ''),
    'correction',
    part_value(part, 'kind'),
    TRY_CAST(split_part(part_value(part, 'cue'), '-', 1) AS INTEGER),
    TRY_CAST(split_part(part_value(part, 'cue'), '-', 2) AS INTEGER),
    nullif(part_value(part, 'cue_text'), ''),
    TRY_CAST(split_part(part_value(part, 'said_at'), '-', 1) AS INTEGER),
    TRY_CAST(split_part(part_value(part, 'said_at'), '-', 2) AS INTEGER),
    nullif(part_value(part, 'said_at_text'), ''),
    TRY_CAST(nullif(part_value(part, 'said_on'), '') AS DATE)
FROM edited_parts
WHERE field = 'attribution';
-- What filters look for words in: names that are withheld are not found either.
CREATE TEMP VIEW told_texts AS
SELECT d.dispatch_id, d.published, d.publisher, d.agency, coalesce(v.text, d.text) AS text
FROM dispatches AS d
LEFT JOIN veiled_texts AS v ON v.dispatch_id = d.dispatch_id;
CREATE TEMP VIEW told_participants AS
SELECT p.dispatch_id, p.claim_id, p.side, p.actor_id, coalesce(n.shown, p.name) AS name, coalesce(t.shown, p.text) AS text
FROM current_participants AS p
LEFT JOIN veiled_parties AS n ON n.dispatch_id = p.dispatch_id AND n.name = p.name
LEFT JOIN veiled_parties AS t ON t.dispatch_id = p.dispatch_id AND t.name = p.text;
CREATE TEMP VIEW told_attributions AS
SELECT a.dispatch_id, a.claim_id, a.actor_id, coalesce(n.shown, a.name) AS name, coalesce(t.shown, a.text) AS text
FROM current_attributions AS a
LEFT JOIN veiled_parties AS n ON n.dispatch_id = a.dispatch_id AND n.name = a.name
LEFT JOIN veiled_parties AS t ON t.dispatch_id = a.dispatch_id AND t.name = a.text;
CREATE TEMP VIEW told_parties AS
SELECT p.dispatch_id, p.entry_id, p.role, p.code, coalesce(n.shown, p.name) AS name
FROM ledger_parties AS p
LEFT JOIN veiled_parties AS n ON n.dispatch_id = p.dispatch_id AND n.name = p.name;
CREATE TEMP VIEW told_fields AS
SELECT f.dispatch_id, f.entry_id, coalesce(n.shown, f.value) AS value
FROM ledger_fields AS f
LEFT JOIN veiled_parties AS n ON n.dispatch_id = f.dispatch_id AND n.name = f.value;
