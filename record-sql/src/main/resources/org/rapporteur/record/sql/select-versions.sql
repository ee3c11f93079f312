SELECT dispatch_id, kind, later_dispatch_id, said_by, said_at, why FROM versions ORDER BY rowid
