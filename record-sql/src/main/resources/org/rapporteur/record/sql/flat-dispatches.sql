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
    nullif(n.original, d.dispatch_id) AS duplicate_of,
    v.version_of,
    coalesce(v.withdrawn, false) AS withdrawn,
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
LEFT JOIN near_copies AS n ON n.dispatch_id = d.dispatch_id
LEFT JOIN (
    SELECT
        dispatch_id,
        arg_max(earlier, number) FILTER (WHERE earlier IS NOT NULL) AS version_of,
        coalesce(arg_max(kind, number) FILTER (WHERE kind IN ('withdrawal', 'reinstatement')) = 'withdrawal', false) AS withdrawn
    FROM (
        SELECT later_dispatch_id AS dispatch_id, dispatch_id AS earlier, 'version' AS kind, rowid AS number
        FROM versions
        WHERE later_dispatch_id IS NOT NULL AND kind <> 'withdrawal'
        UNION ALL
        SELECT dispatch_id, NULL, kind, rowid FROM versions
    ) AS noted
    GROUP BY dispatch_id
) AS v ON v.dispatch_id = d.dispatch_id
ORDER BY d.dispatch_id
