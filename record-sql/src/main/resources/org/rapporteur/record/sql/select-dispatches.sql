SELECT
    d.dispatch_id, d.text, d.published, d.publisher, d.agency, d.byline, d.dateline_place, d.dateline_begin,
    d.dateline_end, d.dateline_date, d.stamp, s.file, s.item, s.url, s.retrieved, s.sha256
FROM dispatches AS d
JOIN (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY dispatch_id
            ORDER BY file, item, url, coalesce(retrieved, ''), sha256
        ) AS place_in_order
    FROM sightings
    WHERE dispatch_id BETWEEN ? AND ?
) AS s ON s.dispatch_id = d.dispatch_id AND s.place_in_order = 1
WHERE d.dispatch_id BETWEEN ? AND ?
ORDER BY d.dispatch_id
