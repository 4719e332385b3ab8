SELECT k, json_extract(d, '$.parcel') AS parcel, json_extract(d, '$.kind') AS kind,
       json_extract(d, '$.attempt') AS attempt, json_extract(d, '$.claimant') AS claimant,
       json_extract(d, '$.language') AS language, json_extract(d, '$.filed_at') AS filed_at,
       json_extract(d, '$.asked.amount_minor') AS asked_minor, json_extract(d, '$.asked.currency') AS asked_currency,
       json_extract(d, '$.state') AS state, json_extract(d, '$.cycle') AS cycle,
       json_extract(d, '$.assignee') AS assignee, json_extract(d, '$.proposal') AS proposal,
       json_extract(d, '$.due') AS due, json_extract(d, '$.incident') AS incident, json_extract(d, '$.flags') AS flags
FROM record WHERE type = 'claim'
