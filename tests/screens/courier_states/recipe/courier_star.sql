SELECT person || '/' || period AS k, person, period, star, below AS below_periods, 0 AS carried_periods, 'demo-2024A' AS rule_set
FROM stars
