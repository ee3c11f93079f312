SELECT count(*) FROM corrections
