INSERT INTO device(id, key, number, sha256, epoch, audit_count, audit_head) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT(id) DO UPDATE SET number = excluded.number, sha256 = excluded.sha256, epoch = excluded.epoch,
    audit_count = excluded.audit_count, audit_head = excluded.audit_head
