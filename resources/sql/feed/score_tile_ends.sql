SELECT min(key), max(key) FROM (SELECT min(key) AS key FROM score_tile UNION ALL SELECT max(key) FROM score_tile)
