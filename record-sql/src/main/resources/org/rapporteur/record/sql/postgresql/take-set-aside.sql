INSERT INTO set_aside
SELECT file, item, url, retrieved, sha256, code, message FROM incoming_set_aside
EXCEPT
SELECT file, item, url, retrieved, sha256, code, message FROM set_aside;
TRUNCATE incoming_set_aside;
