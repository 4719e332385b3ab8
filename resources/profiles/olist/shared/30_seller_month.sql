-- Counts per seller and month of purchase.
WITH by_order AS (SELECT order_id, count(*) AS reviews, sum(stars) AS stars FROM reviews GROUP BY order_id)
SELECT seller_id, month, count(*) AS orders, sum(gone) AS gone,
       sum(promise_due) AS promise_due, sum(promise_due AND (arrived_late OR missing)) AS late, sum(missing) AS missing,
       sum(handover_due) AS handover_due, sum(handover_due AND handover_late) AS handover_late,
       sum(coalesce(reviews, 0)) AS reviews, sum(coalesce(stars, 0)) AS stars
FROM order_fact LEFT JOIN by_order USING (order_id)
WHERE seller_id IS NOT NULL
GROUP BY seller_id, month
