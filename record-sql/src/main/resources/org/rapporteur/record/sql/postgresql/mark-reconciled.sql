DELETE FROM reconciled WHERE dispatch_id IN (SELECT dispatch_id FROM wanted);
INSERT INTO reconciled SELECT dispatch_id, stamp FROM reconciled_now;
TRUNCATE reconciled_now;
