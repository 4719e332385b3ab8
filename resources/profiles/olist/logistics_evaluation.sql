-- Feedback by month: the mean of the reviews (1 to 5 stars). One review covers goods and delivery alike, so it stands as
-- the company's score, and the courier's and the packaging's stay empty.
SELECT seller_id || '/' || month AS k, seller_id AS seller, month,
       score(half_up(stars * 1000, reviews)) AS company_score, reviews AS company_count,
       0 AS courier_count, 0 AS package_count,
       json_object('late', late, 'missing', missing, 'canceled', gone) AS causes,
       json_object('handover_late', handover_late) AS seller_part
FROM seller_month
WHERE reviews > 0
