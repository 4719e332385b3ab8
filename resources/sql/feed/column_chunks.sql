SELECT part, chunk, data FROM column_chunk WHERE tbl = ?1 AND col = ?2 ORDER BY part, chunk
