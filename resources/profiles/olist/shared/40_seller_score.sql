-- The four indicators in milli-points, rounded down: a score must never reach a star by rounding. README.md says which
-- figure stands for which indicator. Too few orders: no row; too few reviews: no product quality.
SELECT seller_id, month,
       CASE WHEN reviews >= :min_reviews THEN (stars - reviews) * 100000 / (4 * reviews) END AS quality,
       (orders - gone) * 100000 / orders AS marketing,
       CASE WHEN handover_due > 0 THEN (handover_due - handover_late) * 100000 / handover_due END AS trade,
       CASE WHEN promise_due > 0 THEN (promise_due - late) * 100000 / promise_due END AS after_sales,
       CAST(strftime('%d', month || '-01', '+1 month', '-1 day') AS INTEGER) AS days
FROM seller_month
WHERE orders >= :min_orders
