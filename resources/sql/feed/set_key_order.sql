INSERT OR REPLACE INTO key_order(type, count, keys, ordinals) VALUES (?1, ?2, ?3, ?4)
