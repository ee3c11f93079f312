-- What is visible changes only with the snapshot, and each writing gives another one.
SELECT hashtextextended(CAST(pg_current_snapshot() AS TEXT), 0)
