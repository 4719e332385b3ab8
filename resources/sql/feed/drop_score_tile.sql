DELETE FROM score_tile WHERE key = ?1
