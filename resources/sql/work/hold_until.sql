UPDATE outbox SET held_until = ?2, boot = ?3, boot_until = ?4 WHERE decision = ?1 AND state = 'held'
