-- Texts are compared byte by byte, as in a file; record_words knows letters beyond ASCII, under whatever name this server has such an order.
CREATE SCHEMA IF NOT EXISTS rapporteur;
DO $$
DECLARE
    known TEXT;
BEGIN
    SELECT quote_ident(collname) INTO known
    FROM pg_collation
    WHERE collname IN ('pg_c_utf8', 'C.utf8', 'C.UTF-8', 'en_US.utf8', 'und-x-icu', 'C')
        AND collencoding IN (-1, pg_char_to_encoding('UTF8'))
    ORDER BY array_position(ARRAY['pg_c_utf8', 'C.utf8', 'C.UTF-8', 'en_US.utf8', 'und-x-icu', 'C'], CAST(collname AS TEXT))
    LIMIT 1;
    EXECUTE 'CREATE COLLATION record_words FROM pg_catalog.' || known;
END
$$;
-- A text with the number it stands at.
CREATE TYPE numbered AS (value TEXT, number BIGINT);
