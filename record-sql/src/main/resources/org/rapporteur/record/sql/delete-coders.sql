DELETE FROM coders WHERE dispatch_id IN (SELECT dispatch_id FROM wanted);
