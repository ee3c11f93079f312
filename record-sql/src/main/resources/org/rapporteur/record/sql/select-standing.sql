SELECT
    d.dispatch_id,
    nullif(n.original, d.dispatch_id) AS duplicate_of,
    (
        SELECT arg_max(v.dispatch_id, v.rowid)
        FROM versions AS v
        WHERE v.later_dispatch_id = d.dispatch_id AND v.kind <> 'withdrawal'
    ) AS version_of
FROM dispatches AS d
LEFT JOIN near_copies AS n ON n.dispatch_id = d.dispatch_id
WHERE d.dispatch_id BETWEEN ? AND ?
