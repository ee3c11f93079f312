INSERT INTO replaced VALUES (?)
