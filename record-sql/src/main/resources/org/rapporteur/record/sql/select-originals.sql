SELECT dispatch_id, original FROM near_copies WHERE dispatch_id IN (SELECT dispatch_id FROM wanted) ORDER BY dispatch_id
