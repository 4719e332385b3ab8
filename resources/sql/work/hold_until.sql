UPDATE outbox SET held_until = ?2 WHERE decision = ?1 AND state = 'held'
