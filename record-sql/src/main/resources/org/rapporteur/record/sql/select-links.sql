SELECT
    dispatch_id, claim_id, ordinal, kind, cue_begin, cue_end, cue_text, to_claim_id
FROM links
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id, ordinal
