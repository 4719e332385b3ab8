INSERT INTO decision(id, kind, record_type, record, base_v, feed_version, epoch, action, rule_set, evidence_digest,
                     reason_codes, amount_minor, currency, note, actor, decided_at, device, data)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
