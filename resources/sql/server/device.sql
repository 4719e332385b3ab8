SELECT id, key, number, sha256, epoch, audit_count, audit_head FROM device WHERE id = ?1
