SELECT col, part, chunk, data FROM column_chunk WHERE tbl = ?1 ORDER BY col, part, chunk
