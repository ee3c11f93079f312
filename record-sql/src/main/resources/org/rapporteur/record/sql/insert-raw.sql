INSERT INTO raw VALUES (?, ?, ?)
