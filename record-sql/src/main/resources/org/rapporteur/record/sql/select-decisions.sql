SELECT
    (SELECT coalesce(max(number), 0) FROM corrections),
    (SELECT coalesce(max(rowid), -1) FROM versions)
