SELECT d.dispatch_id
FROM dispatches AS d
LEFT JOIN reconciled AS r ON r.dispatch_id = d.dispatch_id AND r.stamp = d.stamp
WHERE r.dispatch_id IS NULL
ORDER BY d.published NULLS LAST, d.dispatch_id
LIMIT ?
