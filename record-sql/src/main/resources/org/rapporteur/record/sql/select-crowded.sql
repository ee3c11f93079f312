SELECT DISTINCT h.neighbourhood
FROM happening_claims AS h
JOIN claim_keys AS k ON k.claim_id = h.claim_id
JOIN (
    SELECT k.key
    FROM claim_keys AS k
    JOIN wanted_counts AS w ON w.key = k.key
    GROUP BY k.key
    HAVING count(*) + max(w.n) > ?
) AS c ON c.key = k.key
