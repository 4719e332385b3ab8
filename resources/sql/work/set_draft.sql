INSERT INTO draft(record_type, record, text, at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(record_type, record) DO UPDATE SET text = excluded.text, at = excluded.at
