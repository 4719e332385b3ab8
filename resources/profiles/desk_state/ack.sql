SELECT k, json_extract(d, '$.decision') AS decision, json_extract(d, '$.status') AS status,
       json_extract(d, '$.claim_v_after') AS claim_v_after, json_extract(d, '$.winner') AS winner,
       json_extract(d, '$.reason') AS reason, json_extract(d, '$.at') AS at
FROM record WHERE type = 'ack'
