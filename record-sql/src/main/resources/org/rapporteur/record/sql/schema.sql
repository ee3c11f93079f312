-- The record, format 1. Offsets are code points in dispatches.text, end exclusive.
-- Only dispatches carries a unique key; `rapporteur verify` checks the rest.
CREATE TABLE meta (
    key VARCHAR NOT NULL,
    value VARCHAR NOT NULL
);

CREATE TABLE runs (
    run_id VARCHAR NOT NULL,
    model VARCHAR NOT NULL,
    codebook VARCHAR NOT NULL
);

CREATE TABLE dispatches (
    dispatch_id VARCHAR PRIMARY KEY,
    text VARCHAR NOT NULL,
    published DATE,
    publisher VARCHAR NOT NULL,
    agency VARCHAR NOT NULL,
    byline VARCHAR NOT NULL,
    dateline_place VARCHAR,
    dateline_begin INTEGER,
    dateline_end INTEGER,
    dateline_date DATE,
    headline VARCHAR,
    length INTEGER NOT NULL,
    stamp VARCHAR NOT NULL
);

CREATE TABLE sightings (
    dispatch_id VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    retrieved VARCHAR,
    sha256 VARCHAR NOT NULL
);

CREATE TABLE sections (
    dispatch_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL
);

CREATE TABLE sentences (
    dispatch_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    first_token INTEGER NOT NULL,
    end_token INTEGER NOT NULL,
    section VARCHAR NOT NULL
);

CREATE TABLE claims (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    sentence_begin INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    section VARCHAR NOT NULL,
    trigger_begin INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    trigger_text VARCHAR NOT NULL,
    event_type VARCHAR NOT NULL,
    event_mode VARCHAR,
    contexts VARCHAR NOT NULL,
    modality VARCHAR NOT NULL,
    realis VARCHAR NOT NULL,
    about VARCHAR,
    recurrence VARCHAR,
    recurrence_n INTEGER,
    recurrence_begin INTEGER,
    recurrence_end INTEGER,
    recurrence_text VARCHAR,
    sites_kind VARCHAR,
    sites_count BIGINT,
    confidence DOUBLE NOT NULL,
    model VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    codebook VARCHAR NOT NULL
);

CREATE TABLE places (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    admin1 VARCHAR NOT NULL,
    admin2 VARCHAR NOT NULL,
    geonames_id BIGINT NOT NULL,
    latitude DOUBLE,
    longitude DOUBLE,
    "precision" VARCHAR NOT NULL,
    use VARCHAR NOT NULL
);

CREATE TABLE times (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    timex VARCHAR NOT NULL,
    from_date DATE,
    to_date DATE,
    "precision" VARCHAR,
    anchor VARCHAR,
    part_of_day VARCHAR NOT NULL
);

CREATE TABLE quotes (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    speaker INTEGER,
    direct BOOLEAN NOT NULL
);

CREATE TABLE quote_insertions (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL
);

CREATE TABLE participants (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    side VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    begin_offset INTEGER,
    end_offset INTEGER,
    text VARCHAR,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sectors VARCHAR NOT NULL,
    actor_id VARCHAR,
    rule VARCHAR NOT NULL
);

CREATE TABLE quantities (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    low BIGINT,
    high BIGINT,
    approximate BOOLEAN NOT NULL,
    unit VARCHAR NOT NULL,
    scope VARCHAR NOT NULL
);

-- quantity is the ordinal of the quantity whose own source this is, -1 for a source of the claim.
CREATE TABLE attributions (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    quantity INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    level INTEGER NOT NULL,
    begin_offset INTEGER,
    end_offset INTEGER,
    text VARCHAR,
    name VARCHAR NOT NULL,
    country VARCHAR,
    sectors VARCHAR NOT NULL,
    actor_id VARCHAR,
    rule VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    cue_begin INTEGER,
    cue_end INTEGER,
    cue_text VARCHAR,
    said_at_begin INTEGER,
    said_at_end INTEGER,
    said_at_text VARCHAR,
    said_on DATE
);

CREATE TABLE evidence (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    list_ordinal INTEGER NOT NULL,
    field VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    begin_offset INTEGER,
    end_offset INTEGER,
    text VARCHAR,
    rule VARCHAR NOT NULL
);

CREATE TABLE links (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    cue_begin INTEGER NOT NULL,
    cue_end INTEGER NOT NULL,
    cue_text VARCHAR NOT NULL,
    to_claim_id VARCHAR NOT NULL
);

CREATE TABLE set_aside (
    file VARCHAR NOT NULL,
    item VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    retrieved VARCHAR,
    sha256 VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    message VARCHAR NOT NULL
);

-- A person's corrections: rows are only ever added. They anchor to dispatch, claim and field, and outlive coding again.
CREATE TABLE corrections (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    action VARCHAR NOT NULL,
    value VARCHAR,
    corrected_by VARCHAR NOT NULL,
    corrected_at VARCHAR NOT NULL,
    why VARCHAR NOT NULL
);
