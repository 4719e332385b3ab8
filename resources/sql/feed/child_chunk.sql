SELECT data FROM child_chunk WHERE id = ?1
