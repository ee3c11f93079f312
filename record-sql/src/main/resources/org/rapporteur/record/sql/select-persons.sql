-- Every form under which dispatches name private persons, with in what part each is named.
SELECT e.dispatch_id, s.value, n.name
FROM ledger_entries AS e
JOIN ledger_fields AS s ON s.dispatch_id = e.dispatch_id AND s.entry_id = e.entry_id AND s.field = 'standing'
JOIN (
    SELECT dispatch_id, entry_id, value AS name FROM ledger_fields WHERE field = 'name'
    UNION
    SELECT dispatch_id, entry_id, text FROM ledger_words WHERE role = 'name'
) AS n ON n.dispatch_id = e.dispatch_id AND n.entry_id = e.entry_id
WHERE e.kind = 'person'
ORDER BY e.dispatch_id, n.name
