UPDATE outbox SET state = 'sent', batch = ?2, sent_at = ?3 WHERE decision = ?1 AND state = 'queued'
