SELECT k FROM tombstone WHERE type = ?1 AND ordinal = ?2
