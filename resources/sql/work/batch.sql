SELECT number, device, sha256, at FROM sent_batch WHERE device = ?1 AND number = ?2
