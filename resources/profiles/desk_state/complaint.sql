SELECT k, json_extract(d, '$.person') AS person, json_extract(d, '$.severity') AS severity,
       json_extract(d, '$.upheld') AS upheld, json_extract(d, '$.false_sign_off') AS false_sign_off,
       json_extract(d, '$.decided_at') AS decided_at, json_extract(d, '$.appeal') AS appeal
FROM record WHERE type = 'complaint'
