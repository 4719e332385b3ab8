SELECT k, json_extract(d, '$.claim') AS claim, json_extract(d, '$.kind') AS kind, json_extract(d, '$.stage') AS stage,
       json_extract(d, '$.sha256') AS sha256, json_extract(d, '$.bytes') AS bytes, json_extract(d, '$.mime') AS mime,
       json_extract(d, '$.received_at') AS received_at, json_extract(d, '$.by') AS "by"
FROM record WHERE type = 'document'
