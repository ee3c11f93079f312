SELECT
    count(*) AS tables,
    count(*) FILTER (WHERE table_name = 'meta') AS metas
FROM information_schema.tables
WHERE table_schema = 'rapporteur'
