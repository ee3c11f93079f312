SELECT s.dispatch_id, s.file, s.item, s.url, s.retrieved, s.sha256
FROM sightings AS s
WHERE s.dispatch_id IN (SELECT w.dispatch_id FROM wanted AS w JOIN coders AS c ON c.dispatch_id = w.dispatch_id AND c.coder = ?)
