-- name: lowered
lowered(d.text)
-- name: hits-of-word
(array_length(string_to_array(low, CAST(? AS TEXT)), 1) - 1)
