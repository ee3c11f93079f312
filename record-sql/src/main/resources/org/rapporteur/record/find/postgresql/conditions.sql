-- name: q
d.dispatch_id IN (
    SELECT dispatch_id FROM dispatches
    WHERE strpos(lowered(text), CAST(? AS TEXT)) > 0 AND text COLLATE record_words ~* word_pattern(CAST(? AS TEXT))
)
