SELECT k, json_extract(d, '$.person') AS person, json_extract(d, '$.incentive') AS incentive,
       json_extract(d, '$.status') AS status, json_extract(d, '$.amount.amount_minor') AS amount_minor,
       json_extract(d, '$.amount.currency') AS amount_currency, json_extract(d, '$.awarded_on') AS awarded_on,
       json_extract(d, '$.expires_on') AS expires_on
FROM record WHERE type = 'award'
