SELECT * FROM outbox_entry WHERE state IN (SELECT value FROM json_each(?1)) ORDER BY number
