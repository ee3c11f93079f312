-- A correction of a dispatch that was lost sleeps until the dispatch is coded again.
SELECT
    number, dispatch_id, claim_id, trigger_begin, trigger_end, other_dispatch_id, other_claim_id, other_begin, other_end,
    action, field, value, corrected_by, corrected_at, why
FROM corrections
WHERE trigger_begin IS NOT NULL
    AND dispatch_id IN (SELECT dispatch_id FROM dispatches)
    AND (other_dispatch_id IS NULL OR other_dispatch_id IN (SELECT dispatch_id FROM dispatches))
ORDER BY number
