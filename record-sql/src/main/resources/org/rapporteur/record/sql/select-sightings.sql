SELECT file, item, url, retrieved, sha256
FROM sightings
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY file, item, url, coalesce(retrieved, ''), sha256
