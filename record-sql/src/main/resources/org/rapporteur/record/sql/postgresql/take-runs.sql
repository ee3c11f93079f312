INSERT INTO runs SELECT run_id, model, codebook FROM incoming_runs ORDER BY run_id ON CONFLICT DO NOTHING;
TRUNCATE incoming_runs;
