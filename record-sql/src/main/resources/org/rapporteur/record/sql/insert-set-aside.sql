INSERT INTO set_aside
SELECT * FROM (VALUES (?, ?, ?, ?, ?, ?, ?))
EXCEPT
SELECT * FROM set_aside
