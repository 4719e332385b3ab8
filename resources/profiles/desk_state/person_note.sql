SELECT k, json_extract(d, '$.person') AS person, json_extract(d, '$.kind') AS kind, json_extract(d, '$.at') AS at,
       json_extract(d, '$.actor') AS actor, json_extract(d, '$.text') AS text, json_extract(d, '$.code') AS code,
       json_extract(d, '$.target') AS target, json_extract(d, '$.channel') AS channel,
       json_extract(d, '$.ratings') AS ratings
FROM record WHERE type = 'person_note'
