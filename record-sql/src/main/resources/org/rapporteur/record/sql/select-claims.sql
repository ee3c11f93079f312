SELECT
    dispatch_id, claim_id, sentence_begin, sentence_end, section, trigger_begin, trigger_end, trigger_text,
    event_type, event_mode, contexts, modality, realis, about, recurrence, recurrence_n, recurrence_begin,
    recurrence_end, recurrence_text, sites_kind, sites_count, confidence, model, rule, codebook
FROM claims
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, trigger_begin, claim_id
