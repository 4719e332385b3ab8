DELETE FROM tombstone WHERE type = ?1 AND k = ?2
