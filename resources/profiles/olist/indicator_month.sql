-- One value a month, on the month's last day: 27 to 30 times null, then the score.
WITH filled AS (
  SELECT *, '[' || replace(hex(zeroblob(days - 1)), '00', 'null,') AS before FROM seller_score)
SELECT seller_id || '/' || :track || '/' || month AS k, seller_id AS seller, :track AS track, month,
       before || coalesce('"' || score(quality) || '"', 'null') || ']' AS seller_product_quality,
       before || coalesce('"' || score(marketing) || '"', 'null') || ']' AS marketing,
       before || coalesce('"' || score(trade) || '"', 'null') || ']' AS "transaction",
       before || coalesce('"' || score(after_sales) || '"', 'null') || ']' AS after_sales
FROM filled
