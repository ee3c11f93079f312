SELECT length, bytes FROM raw WHERE sha256 = ?
