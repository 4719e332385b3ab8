UPDATE OR IGNORE outbox
SET state = 'queued', batch = 0, sent_at = 0, acked_at = 0, acked_seq = 0, reason = NULL, winner = NULL, version_after = 0
WHERE state IN ('accepted', 'duplicate') AND decision NOT IN (SELECT value FROM json_each(?1)) RETURNING decision
