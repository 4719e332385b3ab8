-- What became of each order, by local dates. The set ends with its newest stamp: what was promised for a day before that
-- and has not arrived is late. Canceled and unavailable orders are never undelivered.
WITH newest AS (
  SELECT max(max(purchased, coalesce(approved, ''), coalesce(handed_over, ''), coalesce(delivered, ''))) AS stamp
  FROM orders),
dated AS (
  SELECT orders.*, substr(promised, 1, 10) AS promised_on, substr(delivered, 1, 10) AS delivered_on,
         status IN ('canceled', 'unavailable') AS gone, stamp, substr(stamp, 1, 10) AS last_day
  FROM orders, newest)
SELECT dated.order_id, dated.customer_id, sellers.seller_id, substr(purchased, 1, 7) AS month, gone, promised_on,
       delivered IS NULL AND NOT gone AND promised_on < last_day AS missing,
       coalesce(delivered_on > promised_on, 0) AS arrived_late,
       NOT gone AND (delivered IS NOT NULL OR promised_on < last_day) AS promise_due,
       NOT gone AND sellers.seller_id IS NOT NULL AND (handed_over IS NOT NULL OR ship_by < stamp) AS handover_due,
       NOT gone AND coalesce(coalesce(handed_over, stamp) > ship_by, 0) AS handover_late,
       coalesce(item_minor, 0) AS item_minor, coalesce(shipping_minor, 0) AS shipping_minor, state AS seller_state
FROM dated LEFT JOIN order_seller USING (order_id)
     LEFT JOIN sellers ON sellers.seller_id = order_seller.seller_id
