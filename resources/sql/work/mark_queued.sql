UPDATE outbox SET state = 'queued' WHERE decision = ?1 AND state = 'held'
