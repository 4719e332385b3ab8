-- One parcel per order. Item and shipping are over all its items, also where several sellers shared the order.
SELECT orders.order_id AS k, orders.order_id AS "order", seller_id AS seller,
       seller_state || '-' || customers.state AS lane, :zone AS dest_zone,
       substr(purchased, 1, 10) AS start_on, promised_on, delivered AS delivered_local,
       item_minor, :currency AS item_currency, shipping_minor, :currency AS shipping_currency
FROM orders JOIN order_fact USING (order_id) LEFT JOIN customers ON customers.customer_id = orders.customer_id
