-- name: hits-of-word
((length(lowered(d.text)) - length(replace(lowered(d.text), CAST(? AS TEXT), ''))) / length(CAST(? AS TEXT)))

