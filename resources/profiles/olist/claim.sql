-- A claim for every order that came after its promised date or is still missing past it; filed when that became known:
-- at the delivery, or as the promised day ended. Asked is what the buyer paid.
SELECT order_id AS k, order_id AS parcel, 'LATE' AS kind, 1 AS attempt,
       coalesce(customers.person, orders.customer_id) AS claimant, :language AS language,
       utc(coalesce(delivered, date(promised_on, '+1 day') || 'T00:00:00'), :zone) AS filed_at,
       item_minor + shipping_minor AS asked_minor, :currency AS asked_currency, 'SUBMITTED' AS state, 1 AS cycle
FROM orders JOIN order_fact USING (order_id) LEFT JOIN customers ON customers.customer_id = orders.customer_id
WHERE arrived_late OR missing
