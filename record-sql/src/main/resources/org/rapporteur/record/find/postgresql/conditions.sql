-- name: q
d.dispatch_id IN (
    SELECT dispatch_id FROM told_texts
    WHERE strpos(text, ' ' || CAST(? AS TEXT)) > 0
        OR (strpos(lowered(text), CAST(? AS TEXT)) > 0 AND text COLLATE record_words ~* word_pattern(CAST(? AS TEXT)))
)
