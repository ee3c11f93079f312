SELECT dispatch_id FROM dispatches WHERE dispatch_id > ? ORDER BY dispatch_id LIMIT ?
