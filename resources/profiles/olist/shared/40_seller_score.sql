-- The four indicators in milli-points, rounded down: a score must never reach a star by rounding. README.md says which
-- figure stands for which indicator. Too few orders: a row without scores; too few reviews: no product quality.
WITH judged AS (SELECT *, orders >= :min_orders AS enough FROM seller_month)
SELECT seller_id, month, enough,
       CASE WHEN enough AND reviews >= :min_reviews THEN (stars - reviews) * 100000 / (4 * reviews) END AS quality,
       CASE WHEN enough THEN (orders - gone) * 100000 / orders END AS marketing,
       CASE WHEN enough AND handover_due > 0 THEN (handover_due - handover_late) * 100000 / handover_due END AS trade,
       CASE WHEN enough AND promise_due > 0 THEN (promise_due - late) * 100000 / promise_due END AS after_sales,
       CAST(strftime('%d', month || '-01', '+1 month', '-1 day') AS INTEGER) AS days
FROM judged
