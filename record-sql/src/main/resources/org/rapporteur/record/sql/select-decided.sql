-- What tells one state of people's decisions from another; a correction of a lost dispatch counts again once the dispatch is back.
SELECT
    (SELECT coalesce(max(number), 0) FROM corrections),
    (SELECT coalesce(max(rowid), -1) FROM versions),
    (SELECT count(*) FROM corrections WHERE dispatch_id IN (SELECT dispatch_id FROM dispatches))
