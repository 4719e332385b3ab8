SELECT * FROM outbox_entry
WHERE state = 'held' AND CASE WHEN boot IS ?2 AND boot IS NOT NULL THEN boot_until <= ?3 ELSE held_until <= ?1 END
ORDER BY number
