-- What came into a record, in the order in which it came: rows of these tables are only ever added, so that their numbers are places.
-- name: after
SELECT * FROM (
    SELECT 'created' AS change, x.place, x.dispatch_id, NULL AS claim_id, x.claims, x.headline, x.published
    FROM (
        SELECT d.rowid + 1 AS place, d.dispatch_id, d.headline, d.published, count(s.claim_id) AS claims
        FROM dispatches AS d
        LEFT JOIN s ON s.dispatch_id = d.dispatch_id
        WHERE d.rowid + 1 > ?
        GROUP BY d.rowid, d.dispatch_id, d.headline, d.published
        HAVING count(s.claim_id) > 0 OR {all}
    ) AS x
    UNION ALL
    SELECT 'corrected', k.number, k.dispatch_id, k.claim_id, 1, d.headline, d.published
    FROM corrections AS k
    JOIN dispatches AS d ON d.dispatch_id = k.dispatch_id
    WHERE k.number > ? AND ({all} OR k.claim_id IN (SELECT claim_id FROM s))
    UNION ALL
    SELECT v.kind, v.rowid + 1, v.dispatch_id, NULL, 0, d.headline, d.published
    FROM versions AS v
    JOIN dispatches AS d ON d.dispatch_id = v.dispatch_id
    WHERE v.rowid + 1 > ? AND ({all} OR v.dispatch_id IN (SELECT dispatch_id FROM s))
    UNION ALL
    SELECT 'recoded', r.rowid + 1, r.dispatch_id, NULL, x.claims, d.headline, d.published
    FROM recodings AS r
    JOIN dispatches AS d ON d.dispatch_id = r.dispatch_id
    LEFT JOIN (SELECT dispatch_id, count(*) AS claims FROM s GROUP BY dispatch_id) AS x ON x.dispatch_id = r.dispatch_id
    WHERE r.rowid + 1 > ? AND ({all} OR x.claims > 0)
) AS a
ORDER BY CASE change WHEN 'created' THEN 0 WHEN 'corrected' THEN 1 WHEN 'recoded' THEN 3 ELSE 2 END, place
LIMIT ?
-- name: ends
SELECT
    (SELECT coalesce(max(rowid) + 1, 0) FROM dispatches),
    (SELECT coalesce(max(number), 0) FROM corrections),
    (SELECT coalesce(max(rowid) + 1, 0) FROM versions),
    (SELECT coalesce(max(rowid) + 1, 0) FROM recodings)
