UPDATE outbox SET state = 'queued', batch = 0, sent_at = 0 WHERE state = 'sent' RETURNING decision
