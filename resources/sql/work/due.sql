SELECT * FROM outbox_entry WHERE state = 'held' AND held_until <= ?1 ORDER BY number
