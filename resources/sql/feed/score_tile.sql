SELECT scores FROM score_tile WHERE key = ?1
