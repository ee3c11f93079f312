SELECT sha256, length, bytes FROM raw WHERE sha256 > ? ORDER BY sha256 LIMIT 32
