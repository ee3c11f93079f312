DELETE FROM reconciled WHERE dispatch_id IN (SELECT dispatch_id FROM wanted)
