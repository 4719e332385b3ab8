SELECT * FROM outbox_entry WHERE record_type = ?1 AND record = ?2 ORDER BY number
