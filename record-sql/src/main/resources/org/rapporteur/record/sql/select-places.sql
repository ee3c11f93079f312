SELECT
    dispatch_id, claim_id, begin_offset, end_offset, text, name, country, admin1, admin2, geonames_id,
    latitude, longitude, "precision", use
FROM places
WHERE dispatch_id BETWEEN ? AND ?
ORDER BY dispatch_id, claim_id
