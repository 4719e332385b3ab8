-- The seller of an order: the one with the highest item total, ties to the smaller id. Sums are over all its items.
-- Joins with what a window picks out belong into a later file: SQLite guesses one row here and would scan for each.
WITH by_seller AS (
  SELECT order_id, seller_id, sum(price_minor) AS price_minor, sum(freight_minor) AS freight_minor, max(ship_by) AS ship_by
  FROM items GROUP BY order_id, seller_id),
ranked AS (
  SELECT order_id, seller_id, ship_by,
         row_number() OVER (PARTITION BY order_id ORDER BY price_minor DESC, seller_id) AS place,
         sum(price_minor) OVER (PARTITION BY order_id) AS item_minor,
         sum(freight_minor) OVER (PARTITION BY order_id) AS shipping_minor
  FROM by_seller)
SELECT order_id, seller_id, ship_by, item_minor, shipping_minor FROM ranked WHERE place = 1
