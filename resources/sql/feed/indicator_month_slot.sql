SELECT seller, track, month,
    max(length(seller_product_quality), length(marketing), length("transaction"), length(after_sales)) / 4
FROM indicator_month WHERE ordinal = ?1
