SELECT id, body, status, record_type, record, base_v, device, batch, operator, winner, reason, at, text
FROM decision WHERE id = ?1
