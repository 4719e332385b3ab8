INSERT INTO child_chunk(id, data) VALUES (?1, ?2)
