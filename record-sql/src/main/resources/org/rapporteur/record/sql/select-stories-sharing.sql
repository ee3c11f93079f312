SELECT n.dispatch_id, d.published, n.sketch
FROM near_copies AS n
JOIN dispatches AS d ON d.dispatch_id = n.dispatch_id
WHERE n.sketch <> ''
    AND (d.published IS NULL OR d.published BETWEEN ? AND ?)
    AND n.dispatch_id IN (SELECT dispatch_id FROM copy_bands WHERE band IN (SELECT key FROM wanted_keys))
ORDER BY n.dispatch_id
