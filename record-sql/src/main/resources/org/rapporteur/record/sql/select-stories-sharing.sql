SELECT n.dispatch_id, d.published, n.sketch
FROM near_copies AS n
JOIN dispatches AS d ON d.dispatch_id = n.dispatch_id
WHERE n.sketch <> '' AND n.dispatch_id IN (SELECT dispatch_id FROM wanted)
ORDER BY n.dispatch_id
