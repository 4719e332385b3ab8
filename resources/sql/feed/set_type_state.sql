INSERT OR REPLACE INTO type_state(type, rows, sum, next) VALUES (?1, ?2, ?3, ?4)
