-- What the shared statements know under the names of DuckDB's functions.
CREATE OR REPLACE FUNCTION lowered(TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT lower($1 COLLATE record_words)';
CREATE OR REPLACE FUNCTION contains(TEXT, TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT strpos($1, $2) > 0';
CREATE OR REPLACE FUNCTION string_split(TEXT, TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT string_to_array($1, $2)';
CREATE OR REPLACE FUNCTION list_contains(TEXT[], TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT $2 = ANY ($1)';
CREATE OR REPLACE FUNCTION year(DATE) RETURNS INTEGER LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT CAST(extract(year FROM $1) AS INTEGER)';
-- The value at the highest number; rows without a value or number do not count.
CREATE OR REPLACE FUNCTION later(numbered, TEXT, BIGINT) RETURNS numbered LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT CASE WHEN $2 IS NULL OR $3 IS NULL OR $3 <= ($1).number THEN $1 ELSE CAST(ROW($2, $3) AS numbered) END';
CREATE OR REPLACE FUNCTION value_of(numbered) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT ($1).value';
CREATE OR REPLACE AGGREGATE arg_max(TEXT, BIGINT) (SFUNC = later, STYPE = numbered, FINALFUNC = value_of);
-- How often each text comes, as lines of "text=count".
CREATE OR REPLACE FUNCTION counted(TEXT[]) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT string_agg(v || ''='' || n, chr(10) ORDER BY v) FROM (SELECT v, count(*) AS n FROM unnest($1) AS v GROUP BY v) AS c';
CREATE OR REPLACE AGGREGATE histogram(TEXT) (SFUNC = array_append, STYPE = TEXT[], INITCOND = '{}', FINALFUNC = counted);
-- A pattern of SearchWords, which is RE2's, in the words of this server.
CREATE OR REPLACE FUNCTION word_pattern(TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT ''(^|[^[:alnum:]])'' || regexp_replace(regexp_replace($1, ''^.*?\\Q(.*)\\E$'', ''\1''), ''([^[:alnum:][:space:]])'', ''\\\1'', ''g'')';
CREATE OR REPLACE FUNCTION part_value(TEXT, TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS 'SELECT replace(replace(replace(split_part(split_part($1, '';'' || $2 || ''='', 2), '';'', 1), ''%3B'', '';''), ''%7C'', ''|''), ''%25'', ''%'')';
-- TRY_CAST: nothing where a text is none of its kind.
CREATE OR REPLACE FUNCTION tried_integer(TEXT) RETURNS INTEGER LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN CAST($1 AS INTEGER);
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION tried_bigint(TEXT) RETURNS BIGINT LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN CAST($1 AS BIGINT);
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION tried_double(TEXT) RETURNS DOUBLE PRECISION LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN CAST($1 AS DOUBLE PRECISION);
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END
$$;
CREATE OR REPLACE FUNCTION tried_date(TEXT) RETURNS DATE LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
    RETURN CAST($1 AS DATE);
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END
$$;
