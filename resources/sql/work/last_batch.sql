SELECT number, device, sha256, at FROM sent_batch WHERE device = ?1 ORDER BY number DESC LIMIT 1
