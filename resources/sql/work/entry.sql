SELECT * FROM outbox_entry WHERE id = ?1
