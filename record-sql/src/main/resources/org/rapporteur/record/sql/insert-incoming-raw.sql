INSERT INTO incoming_raw VALUES (?)
