INSERT INTO audit(number, at, actor, event, record_type, record, detail, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
