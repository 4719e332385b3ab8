UPDATE audit_head SET count = ?1, hash = ?2 WHERE id = 1
