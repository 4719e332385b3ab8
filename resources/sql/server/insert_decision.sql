INSERT INTO decision(id, body, status, record_type, record, base_v, device, batch, operator, winner, reason, at, text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
