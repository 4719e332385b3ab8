SELECT at, kind, generation, version, from_seq, to_seq, source, rows FROM feed_import ORDER BY number DESC LIMIT ?1
