INSERT INTO record(type, k, d) VALUES (?1, ?2, ?3) ON CONFLICT(type, k) DO UPDATE SET d = excluded.d
