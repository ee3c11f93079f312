SELECT DISTINCT c.dispatch_id
FROM copy_bands AS c
JOIN dispatches AS d ON d.dispatch_id = c.dispatch_id
WHERE (d.published IS NULL OR d.published BETWEEN ? AND ?)
    AND c.band IN (SELECT key FROM wanted_keys)
