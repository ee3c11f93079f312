SELECT
    d.dispatch_id,
    s.file,
    nullif(s.item, '') AS item,
    s.sha256,
    d.headline,
    nullif(d.byline, '') AS byline,
    nullif(d.agency, '') AS agency,
    nullif(d.publisher, '') AS publisher,
    nullif(s.url, '') AS url,
    d.dateline_place,
    d.dateline_date,
    d.published,
    s.retrieved,
    'en' AS language,
    d.length
FROM dispatches AS d
JOIN (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY dispatch_id
            ORDER BY file, item, url, coalesce(retrieved, ''), sha256
        ) AS place_in_order
    FROM sightings
) AS s ON s.dispatch_id = d.dispatch_id AND s.place_in_order = 1
ORDER BY d.dispatch_id
