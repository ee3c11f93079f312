-- Rows deleted from a working table would stay in the way until it is vacuumed, which nobody does to such tables.
TRUNCATE {table}
