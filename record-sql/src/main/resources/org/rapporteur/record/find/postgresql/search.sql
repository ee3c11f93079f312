-- name: lowered
lowered(d.text)
-- name: holds-word
(strpos(low, ' ' || CAST(? AS TEXT)) > 0
    OR (strpos(low, CAST(? AS TEXT)) > 0 AND text COLLATE record_words ~* word_pattern(CAST(? AS TEXT))))
-- name: hits-of-word
(array_length(string_to_array(low, CAST(? AS TEXT)), 1) - 1)
