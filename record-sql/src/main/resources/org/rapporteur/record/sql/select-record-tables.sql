-- Tables that hold what was recorded; those of reconciling are made again, and what was coded by whom is forgotten, so that coding again mends all.
SELECT table_name
FROM duckdb_tables()
WHERE database_name = ? AND NOT temporary
    AND table_name NOT IN ('meta', 'coders', 'happening_claims', 'claim_keys', 'reconciled', 'near_copies', 'copy_bands')
ORDER BY table_name
