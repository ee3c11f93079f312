INSERT INTO runs
SELECT run_id, model, codebook FROM incoming_runs
EXCEPT
SELECT run_id, model, codebook FROM runs;
DELETE FROM incoming_runs;
