-- The columns of a table that rows are written with, in order; the database itself numbers the others.
SELECT quote_ident(attname)
FROM pg_attribute
WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped AND attidentity = ''
ORDER BY attnum
