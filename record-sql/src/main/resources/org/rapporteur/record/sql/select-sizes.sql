SELECT neighbourhood, count(*) AS n
FROM happening_claims
WHERE neighbourhood IN (SELECT dispatch_id FROM wanted)
GROUP BY neighbourhood
ORDER BY neighbourhood
