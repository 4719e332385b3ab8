INSERT INTO feed_import(at, kind, generation, version, from_seq, to_seq, source, rows) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
