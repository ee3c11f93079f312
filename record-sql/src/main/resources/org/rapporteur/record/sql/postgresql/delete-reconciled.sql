DELETE FROM claim_keys WHERE claim_id IN (
    SELECT claim_id FROM happening_claims
    WHERE neighbourhood IN (SELECT neighbourhood FROM gone) OR dispatch_id IN (SELECT dispatch_id FROM wanted)
);
DELETE FROM happening_claims
WHERE neighbourhood IN (SELECT neighbourhood FROM gone) OR dispatch_id IN (SELECT dispatch_id FROM wanted);
DELETE FROM reconciled WHERE dispatch_id IN (SELECT dispatch_id FROM wanted);
INSERT INTO reconciled SELECT dispatch_id, stamp FROM reconciled_now;
TRUNCATE reconciled_now;
