INSERT INTO decision(id, body, status, record_type, record, base_v, device, batch, operator, winner, reason, at, text)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
-- Judged again: its answer was lost with a restored server before anybody saw it.
ON CONFLICT(id) DO UPDATE SET status = excluded.status, device = excluded.device, batch = excluded.batch,
    operator = excluded.operator, winner = excluded.winner, reason = excluded.reason, at = excluded.at
