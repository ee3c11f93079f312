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
CREATE TEMP TABLE gone (claim_id VARCHAR NOT NULL);
CREATE TEMP TABLE new_originals (
    dispatch_id VARCHAR NOT NULL,
    original VARCHAR NOT NULL,
    sketch VARCHAR NOT NULL
);
CREATE TEMP TABLE incoming_raw (sha256 VARCHAR NOT NULL);
CREATE TEMP TABLE chosen (id VARCHAR NOT NULL, hits BIGINT);
CREATE TEMP TABLE veiled_parties (dispatch_id VARCHAR NOT NULL, name VARCHAR NOT NULL, shown VARCHAR NOT NULL);
CREATE TEMP TABLE veiled_texts (dispatch_id VARCHAR NOT NULL, text VARCHAR NOT NULL);
CREATE TEMP TABLE reconciled_now (dispatch_id VARCHAR NOT NULL, stamp VARCHAR NOT NULL);
