SELECT file, item, url, retrieved, sha256, code, message
FROM set_aside
ORDER BY file, item, url, coalesce(retrieved, ''), sha256, code, message
