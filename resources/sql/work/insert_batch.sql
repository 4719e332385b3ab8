INSERT INTO sent_batch(device, number, sha256, at) VALUES (?1, ?2, ?3, ?4)
