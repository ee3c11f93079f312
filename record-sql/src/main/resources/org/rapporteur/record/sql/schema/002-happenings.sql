-- Format 2: happenings, near copies, versions of dispatches, corrections that keep where the trigger stood.
-- A neighbourhood is a set of claims that could tell the same event; happenings are cut from it.
CREATE TABLE happening_claims (
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL,
    happening_id VARCHAR NOT NULL,
    neighbourhood VARCHAR NOT NULL,
    sign VARCHAR NOT NULL
);

-- Claims are compared only where they share a key.
CREATE TABLE claim_keys (
    key BIGINT NOT NULL,
    dispatch_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL
);

-- The stamp under which the claims of a dispatch were reconciled.
CREATE TABLE reconciled (
    dispatch_id VARCHAR NOT NULL,
    stamp VARCHAR NOT NULL
);

-- Dispatches that print the same story; original is the smallest id among the earliest published.
CREATE TABLE near_copies (
    dispatch_id VARCHAR NOT NULL,
    original VARCHAR NOT NULL,
    sketch VARCHAR NOT NULL
);

CREATE TABLE copy_bands (
    band BIGINT NOT NULL,
    dispatch_id VARCHAR NOT NULL
);

-- A later version, correction or withdrawal of a dispatch; rows are only ever added.
CREATE TABLE versions (
    dispatch_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    later_dispatch_id VARCHAR,
    said_by VARCHAR NOT NULL,
    said_at VARCHAR NOT NULL,
    why VARCHAR NOT NULL
);

-- A person's corrections: rows are only ever added. Spans are of triggers, in code points.
ALTER TABLE corrections ADD COLUMN number BIGINT;
ALTER TABLE corrections ADD COLUMN trigger_begin INTEGER;
ALTER TABLE corrections ADD COLUMN trigger_end INTEGER;
ALTER TABLE corrections ADD COLUMN other_dispatch_id VARCHAR;
ALTER TABLE corrections ADD COLUMN other_claim_id VARCHAR;
ALTER TABLE corrections ADD COLUMN other_begin INTEGER;
ALTER TABLE corrections ADD COLUMN other_end INTEGER;
