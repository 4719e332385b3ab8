SELECT id, body, status, record_type, record, base_v, device, batch, operator, winner, reason, at, text
FROM decision WHERE record_type = ?1 AND record = ?2 AND base_v = ?3 AND status = 'accepted'
