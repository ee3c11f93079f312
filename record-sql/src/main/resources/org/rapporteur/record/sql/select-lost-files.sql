-- Files of the dispatches that are not whole.
SELECT DISTINCT file
FROM sightings
WHERE dispatch_id NOT IN (SELECT dispatch_id FROM wanted)
ORDER BY file
