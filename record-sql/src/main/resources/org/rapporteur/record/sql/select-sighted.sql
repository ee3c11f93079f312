SELECT DISTINCT dispatch_id FROM sightings ORDER BY dispatch_id
