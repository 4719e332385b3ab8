SELECT count, keys, ordinals FROM key_order WHERE type = ?1
