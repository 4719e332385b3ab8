SELECT number, at, actor, event, record_type, record, detail, hash FROM audit ORDER BY number
