UPDATE near_copies SET original = o.original
FROM (SELECT dispatch_id, original FROM new_originals) AS o
WHERE near_copies.dispatch_id = o.dispatch_id;
INSERT INTO near_copies
SELECT o.dispatch_id, o.original, o.sketch FROM new_originals AS o
WHERE o.dispatch_id NOT IN (SELECT dispatch_id FROM near_copies);
TRUNCATE new_originals;
