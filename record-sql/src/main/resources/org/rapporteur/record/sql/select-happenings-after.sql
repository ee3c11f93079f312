SELECT DISTINCT happening_id FROM happening_claims WHERE happening_id > ? ORDER BY happening_id LIMIT ?
