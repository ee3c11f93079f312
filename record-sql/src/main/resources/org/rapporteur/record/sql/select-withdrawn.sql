SELECT dispatch_id FROM versions WHERE kind = 'withdrawal' ORDER BY dispatch_id
