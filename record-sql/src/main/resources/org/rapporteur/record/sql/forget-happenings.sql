DELETE FROM happening_claims;
DELETE FROM claim_keys;
DELETE FROM reconciled;
DELETE FROM meta WHERE key = 'reconciled-by';
