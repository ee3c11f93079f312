SELECT DISTINCT d.dispatch_id
FROM dispatches AS d
JOIN sightings AS s ON s.dispatch_id = d.dispatch_id
CROSS JOIN (SELECT lowered(CAST(? AS TEXT)) AS words) AS w
WHERE starts_with(d.dispatch_id, w.words)
    OR starts_with(lowered(s.file), w.words)
    OR starts_with(lowered(regexp_replace(s.file, '^.*/', '')), w.words)
    OR starts_with(lowered(coalesce(d.headline, '')), w.words)
ORDER BY d.dispatch_id
