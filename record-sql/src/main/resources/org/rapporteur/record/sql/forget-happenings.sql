DELETE FROM happening_claims;
DELETE FROM claim_keys;
DELETE FROM reconciled;
DELETE FROM near_copies;
DELETE FROM copy_bands;
DELETE FROM meta WHERE key = 'reconciled-by';
