INSERT INTO outbox(decision, record_type, record, base_v, state, held_until, boot, boot_until)
VALUES (?1, ?2, ?3, ?4, 'held', ?5, ?6, ?7)
