SELECT
    number, dispatch_id, claim_id, trigger_begin, trigger_end, other_dispatch_id, other_claim_id, other_begin, other_end,
    action, field, value, corrected_by, corrected_at, why
FROM corrections
WHERE trigger_begin IS NOT NULL
ORDER BY number
