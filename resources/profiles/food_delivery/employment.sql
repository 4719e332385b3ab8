-- No dates in the data: everyone is employed from the constant day on.
SELECT DISTINCT courier || '/1' AS k, courier AS person, :employer AS employer,
       iif(instr(courier, 'RES') > 1, substr(courier, 1, instr(courier, 'RES') - 1), courier) AS station,
       courier AS staff_no, :employed_from AS "from"
FROM deliveries
