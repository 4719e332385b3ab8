SELECT person || '/' || incentive AS k, person, incentive, status, amount AS amount_minor, iif(amount IS NULL, NULL, 'CNY') AS amount_currency,
       awarded_on, expires_on
FROM awards
