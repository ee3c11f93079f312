SELECT dispatch_id, text FROM dispatches WHERE dispatch_id IN (SELECT dispatch_id FROM wanted) ORDER BY dispatch_id
