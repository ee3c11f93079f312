SELECT
    dispatch_id, claim_id, quantity, ordinal, level, begin_offset, end_offset, text, name, country, sectors,
    actor_id, rule, kind, cue_begin, cue_end, cue_text, said_at_begin, said_at_end, said_at_text, said_on
FROM attributions
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id, quantity, ordinal
