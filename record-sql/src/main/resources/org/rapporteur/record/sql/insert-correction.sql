INSERT INTO corrections (
    dispatch_id, claim_id, trigger_begin, trigger_end, other_dispatch_id, other_claim_id, other_begin, other_end,
    action, field, value, corrected_by, corrected_at, why, number
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(number), 0) + 1 FROM corrections))
