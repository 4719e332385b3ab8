INSERT INTO key_later(type, k, ordinal) VALUES (?1, ?2, ?3) ON CONFLICT(type, k) DO UPDATE SET ordinal = excluded.ordinal
