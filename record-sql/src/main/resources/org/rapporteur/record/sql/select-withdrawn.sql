-- Who was withdrawn and not reinstated since; rows are only ever added, so the last one counts.
SELECT dispatch_id
FROM versions
WHERE kind IN ('withdrawal', 'reinstatement')
GROUP BY dispatch_id
HAVING arg_max(kind, rowid) = 'withdrawal'
ORDER BY dispatch_id
