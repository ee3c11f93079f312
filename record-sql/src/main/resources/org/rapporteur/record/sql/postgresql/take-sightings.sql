INSERT INTO sightings
SELECT dispatch_id, file, item, url, retrieved, sha256 FROM incoming_sightings
EXCEPT
SELECT dispatch_id, file, item, url, retrieved, sha256 FROM sightings
WHERE dispatch_id IN (SELECT dispatch_id FROM incoming_sightings);
TRUNCATE incoming_sightings;
