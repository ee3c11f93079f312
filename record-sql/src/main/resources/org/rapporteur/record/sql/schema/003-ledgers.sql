-- Format 3: ledger entries, each taken apart into fields, parties and words.
CREATE TABLE ledger_entries (
    dispatch_id VARCHAR NOT NULL,
    entry_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL
);

CREATE TABLE ledger_fields (
    dispatch_id VARCHAR NOT NULL,
    entry_id VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    value VARCHAR NOT NULL
);

CREATE TABLE ledger_parties (
    dispatch_id VARCHAR NOT NULL,
    entry_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    begin_offset INTEGER,
    end_offset INTEGER,
    text VARCHAR
);

-- role "evidence" is what the entry rests on.
CREATE TABLE ledger_words (
    dispatch_id VARCHAR NOT NULL,
    entry_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    begin_offset INTEGER NOT NULL,
    end_offset INTEGER NOT NULL,
    text VARCHAR NOT NULL
);

CREATE TABLE ledger_claims (
    dispatch_id VARCHAR NOT NULL,
    entry_id VARCHAR NOT NULL,
    claim_id VARCHAR NOT NULL
);

-- Each kind as a table of its own, for those who open the file; several values of a field are apart by " | ".
CREATE VIEW instruments AS
SELECT
    e.dispatch_id,
    e.entry_id,
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'body') AS "body",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'title') AS "title",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'symbol') AS "symbol",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'stage_code') AS "stage_code",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'sponsor') AS "sponsor",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'obtained_by') AS "obtained_by",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'name') AS "name",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'next_step') AS "next_step",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'evidence') AS "evidence"
FROM ledger_entries e
WHERE e.kind = 'instrument';

CREATE VIEW meetings AS
SELECT
    e.dispatch_id,
    e.entry_id,
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'body') AS "body",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'meeting_kind') AS "meeting_kind",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'on') AS "on",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'called_by') AS "called_by",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'presidency') AS "presidency",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'evidence') AS "evidence"
FROM ledger_entries e
WHERE e.kind = 'meeting';

CREATE VIEW positions AS
SELECT
    e.dispatch_id,
    e.entry_id,
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'instrument') AS "instrument",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'stance') AS "stance",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'on') AS "on",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'holder') AS "holder",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'speaker') AS "speaker",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'quote') AS "quote",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'evidence') AS "evidence"
FROM ledger_entries e
WHERE e.kind = 'position';

CREATE VIEW provisions AS
SELECT
    e.dispatch_id,
    e.entry_id,
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'instrument') AS "instrument",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'verb') AS "verb",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'strength') AS "strength",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'adverb') AS "adverb",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'absence') AS "absence",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'stated_by') AS "stated_by",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'what') AS "what",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'evidence') AS "evidence"
FROM ledger_entries e
WHERE e.kind = 'provision';

CREATE VIEW amendments AS
SELECT
    e.dispatch_id,
    e.entry_id,
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'instrument') AS "instrument",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'change') AS "change",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'demanded_by') AS "demanded_by",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'what') AS "what",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'evidence') AS "evidence"
FROM ledger_entries e
WHERE e.kind = 'amendment';

CREATE VIEW measures AS
SELECT
    e.dispatch_id,
    e.entry_id,
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'instrument') AS "instrument",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'status') AS "status",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'body') AS "body",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'what') AS "what",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'evidence') AS "evidence"
FROM ledger_entries e
WHERE e.kind = 'measure';

CREATE VIEW responsibilities AS
SELECT
    e.dispatch_id,
    e.entry_id,
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'degree') AS "degree",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'count') AS "count",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'rank') AS "rank",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'post') AS "post",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'unit') AS "unit",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'under') AS "under",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'named') AS "named",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'report_title') AS "report_title",
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'report_interviews') AS "report_interviews",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'who') AS "who",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'said_by') AS "said_by",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'act') AS "act",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'evidence') AS "evidence"
FROM ledger_entries e
WHERE e.kind = 'responsibility';

CREATE VIEW relations AS
SELECT
    e.dispatch_id,
    e.entry_id,
    (SELECT max(value) FROM ledger_fields x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND field = 'relation') AS "relation",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'subject') AS "subject",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'object') AS "object",
    (SELECT string_agg(CASE WHEN code = '' THEN name ELSE code END, ' | ' ORDER BY ordinal) FROM ledger_parties x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'source') AS "source",
    (SELECT string_agg(text, ' | ' ORDER BY ordinal) FROM ledger_words x WHERE x.dispatch_id = e.dispatch_id AND x.entry_id = e.entry_id AND role = 'evidence') AS "evidence"
FROM ledger_entries e
WHERE e.kind = 'relation';
