INSERT INTO tombstone(type, k, v, ordinal) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(type, k) DO UPDATE SET v = excluded.v, ordinal = excluded.ordinal
