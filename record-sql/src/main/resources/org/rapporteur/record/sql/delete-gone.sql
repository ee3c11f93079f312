DELETE FROM claim_keys WHERE claim_id IN (SELECT claim_id FROM gone);
DELETE FROM happening_claims WHERE claim_id IN (SELECT claim_id FROM gone);
