INSERT INTO column_chunk(tbl, col, part, chunk, data) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT(tbl, col, part, chunk) DO UPDATE SET data = excluded.data
