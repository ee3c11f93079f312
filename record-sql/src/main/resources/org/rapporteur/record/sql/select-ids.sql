SELECT dispatch_id FROM dispatches ORDER BY dispatch_id
