INSERT INTO ack(decision, seq, status, version_after, winner, reason, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT(decision, seq) DO NOTHING
