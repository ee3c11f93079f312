INSERT INTO versions (dispatch_id, kind, later_dispatch_id, said_by, said_at, why) VALUES (?, ?, ?, ?, ?, ?)
