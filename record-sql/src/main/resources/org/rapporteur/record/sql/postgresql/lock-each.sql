SELECT pg_advisory_xact_lock(?, key) FROM unnest(?) AS key
