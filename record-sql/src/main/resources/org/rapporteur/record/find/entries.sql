-- name: entries
SELECT e.dispatch_id, e.entry_id
FROM ledger_entries AS e
JOIN dispatches AS d ON d.dispatch_id = e.dispatch_id
WHERE e.kind = ?
    AND (e.dispatch_id, e.entry_id) > (?, ?)
    AND {asked}
ORDER BY e.dispatch_id, e.entry_id
LIMIT ?
-- name: field
e.entry_id IN (SELECT entry_id FROM ledger_fields WHERE field = ? AND lower(value) = lower(?))
-- name: own-id
e.entry_id = ?
-- name: holder
e.entry_id IN (
    SELECT entry_id FROM told_parties
    WHERE role = 'holder' AND (code = ? OR lower(name) = lower(?))
)
-- name: person
e.entry_id IN (
    SELECT entry_id FROM told_parties WHERE contains(lower(name), lower(?))
    UNION ALL
    SELECT entry_id FROM told_fields WHERE contains(lower(value), lower(?))
)
-- name: dispatch
e.dispatch_id = ?
-- name: published_from
d.published >= CAST(? AS DATE)
-- name: published_to
d.published <= CAST(? AS DATE)
-- name: topic
e.dispatch_id IN (SELECT dispatch_id FROM told_texts WHERE contains(lower(text), lower(?)))
-- name: before-a-body
SELECT DISTINCT e.dispatch_id
FROM ledger_entries AS e
JOIN ledger_fields AS f ON f.dispatch_id = e.dispatch_id AND f.entry_id = e.entry_id
WHERE e.kind IN ('instrument', 'meeting') AND f.field = 'body' AND f.value IN (SELECT unnest(string_split(?, chr(10))))
ORDER BY e.dispatch_id
-- name: bodies
SELECT DISTINCT f.value
FROM ledger_entries AS e
JOIN ledger_fields AS f ON f.dispatch_id = e.dispatch_id AND f.entry_id = e.entry_id
WHERE e.kind IN ('instrument', 'meeting') AND f.field = 'body'
ORDER BY f.value
