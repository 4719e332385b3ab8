DELETE FROM record WHERE type = ?1 AND k = ?2
