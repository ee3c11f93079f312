-- Another program may bring the same bytes at the same time.
INSERT INTO raw VALUES (?, ?, ?) ON CONFLICT DO NOTHING
