INSERT INTO incoming_runs VALUES (?, ?, ?)
