-- Olist gives sellers no names, and their city column holds addresses of persons here and there: the id stands for both.
SELECT seller_id AS k, seller_id AS name, 'OTHER' AS membership, state AS region FROM sellers
