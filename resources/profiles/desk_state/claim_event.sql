SELECT k, json_extract(d, '$.claim') AS claim, json_extract(d, '$.at') AS at, json_extract(d, '$.actor') AS actor,
       json_extract(d, '$.transition') AS transition, json_extract(d, '$.code') AS code,
       json_extract(d, '$.note') AS note
FROM record WHERE type = 'claim_event'
