SELECT dispatch_id, text
FROM dispatches
WHERE dispatch_id IN (
    SELECT dispatch_id FROM corrections
    UNION ALL
    SELECT other_dispatch_id FROM corrections WHERE other_dispatch_id IS NOT NULL
)
