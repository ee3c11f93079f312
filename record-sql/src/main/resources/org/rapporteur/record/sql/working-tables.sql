CREATE TEMP TABLE replaced (dispatch_id VARCHAR NOT NULL);
CREATE TEMP TABLE incoming_sightings (
    dispatch_id VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    retrieved VARCHAR,
    sha256 VARCHAR NOT NULL
);
CREATE TEMP TABLE incoming_runs (
    run_id VARCHAR NOT NULL,
    model VARCHAR NOT NULL,
    codebook VARCHAR NOT NULL
);
CREATE TEMP TABLE incoming_set_aside (
    file VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    retrieved VARCHAR,
    sha256 VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    message VARCHAR NOT NULL
);
CREATE TEMP TABLE wanted (dispatch_id VARCHAR NOT NULL);
CREATE TEMP TABLE wanted_keys (key BIGINT NOT NULL);
CREATE TEMP TABLE gone (neighbourhood VARCHAR NOT NULL);
CREATE TEMP TABLE new_originals (
    dispatch_id VARCHAR NOT NULL,
    original VARCHAR NOT NULL,
    sketch VARCHAR NOT NULL
);
CREATE TEMP TABLE incoming_raw (sha256 VARCHAR NOT NULL);
CREATE TEMP VIEW standing_corrections AS
SELECT * FROM corrections
WHERE action <> 'undo'
    AND number NOT IN (SELECT CAST(value AS BIGINT) FROM corrections WHERE action = 'undo');
CREATE TEMP VIEW current_claims AS
SELECT
    c.* REPLACE (
        coalesce(e.event_type, c.event_type) AS event_type,
        CASE
            WHEN e.mode_number > coalesce(e.type_number, -1) THEN nullif(e.event_mode, '')
            WHEN e.type_number IS NOT NULL THEN NULL
            ELSE c.event_mode
        END AS event_mode,
        coalesce(e.modality, c.modality) AS modality,
        coalesce(e.realis, c.realis) AS realis
    )
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
CREATE TEMP TABLE chosen (id VARCHAR NOT NULL);
CREATE TEMP TABLE veiled_parties (dispatch_id VARCHAR NOT NULL, name VARCHAR NOT NULL, shown VARCHAR NOT NULL);
CREATE TEMP VIEW withdrawn_dispatches AS
SELECT dispatch_id
FROM versions
WHERE kind IN ('withdrawal', 'reinstatement')
GROUP BY dispatch_id
HAVING arg_max(kind, rowid) = 'withdrawal';
