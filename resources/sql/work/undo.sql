UPDATE outbox SET state = 'undone', acked_at = ?2 WHERE decision = ?1 AND state = 'held'
