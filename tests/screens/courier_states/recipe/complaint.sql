SELECT complaint AS k, person, severity, upheld, false_sign_off, decided_at, nullif(appeal, '') AS appeal FROM complaints
