SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)
FROM pg_class AS c
JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = 'rapporteur' AND c.relkind = 'r'
