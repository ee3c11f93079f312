SELECT DISTINCT d.dispatch_id
FROM dispatches AS d
JOIN sightings AS s ON s.dispatch_id = d.dispatch_id
CROSS JOIN (SELECT lower(?) AS words) AS w
WHERE starts_with(d.dispatch_id, w.words)
    OR starts_with(lower(s.file), w.words)
    OR starts_with(lower(string_split(s.file, '/')[-1]), w.words)
    OR starts_with(lower(coalesce(d.headline, '')), w.words)
ORDER BY d.dispatch_id
