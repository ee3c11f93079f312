-- Names that claims of the wanted dispatches give to those who act, are acted upon or are cited.
SELECT p.dispatch_id, p.name
FROM (
    SELECT dispatch_id, name FROM participants
    UNION
    SELECT dispatch_id, name FROM attributions
) AS p
JOIN wanted AS w ON w.dispatch_id = p.dispatch_id
WHERE p.name <> ''
ORDER BY p.dispatch_id, p.name
