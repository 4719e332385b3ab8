SELECT 'cash4' AS k, 4 AS star, 'cash' AS kind, 'Cash prize for four stars' AS name, 'ZTO' AS payer,
       50000 AS amount_minor, 'CNY' AS amount_currency, :incentive_from AS valid_from
UNION ALL SELECT 'insurance4', 4, 'insurance', 'Accident insurance', 'ZTO', NULL, NULL, :incentive_from
