INSERT OR REPLACE INTO score_tile(key, scores) VALUES (?1, ?2)
