SELECT number, at, actor, event, record_type, record, detail, hash FROM audit WHERE number < ?1 ORDER BY number DESC LIMIT ?2
