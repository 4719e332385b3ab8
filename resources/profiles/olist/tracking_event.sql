-- The four stamps of an order; what the merchant does until hand-over is stage 1, the delivery ends stage 7. Stamps that
-- contradict each other stay as they are: the console shows them.
WITH stamped(order_id, number, at_local, stage, code) AS (
  SELECT order_id, 1, purchased, 1, 'OrderPlaced' FROM orders
  UNION ALL SELECT order_id, 2, approved, 1, 'PaymentApproved' FROM orders
  UNION ALL SELECT order_id, 3, handed_over, 1, 'ItemReceived' FROM orders
  UNION ALL SELECT order_id, 4, delivered, 7, 'delivered001' FROM orders)
SELECT order_id || '/' || number AS k, order_id AS parcel, at_local, :zone AS zone, stage, code
FROM stamped WHERE at_local IS NOT NULL
