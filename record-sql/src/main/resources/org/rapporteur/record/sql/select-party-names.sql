-- Words that the wanted dispatches give for those who act, are acted upon, are cited or stand in a ledger.
SELECT p.dispatch_id, p.name
FROM (
    SELECT dispatch_id, name FROM participants
    UNION
    SELECT dispatch_id, text FROM participants
    UNION
    SELECT dispatch_id, part_value(part, 'name') FROM edited_parts
    UNION
    SELECT dispatch_id, part_value(part, 'text') FROM edited_parts
    UNION
    SELECT dispatch_id, name FROM attributions
    UNION
    SELECT dispatch_id, text FROM attributions
    UNION
    SELECT dispatch_id, name FROM ledger_parties
    UNION
    SELECT dispatch_id, value FROM ledger_fields
) AS p
JOIN wanted AS w ON w.dispatch_id = p.dispatch_id
WHERE p.name <> ''
ORDER BY p.dispatch_id, p.name
