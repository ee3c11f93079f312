SELECT count(*)
FROM corrections
WHERE dispatch_id NOT IN (SELECT dispatch_id FROM dispatches)
    OR other_dispatch_id NOT IN (SELECT dispatch_id FROM dispatches)
