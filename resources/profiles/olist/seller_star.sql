-- The published star, computed here a second time so that the console's own evaluation can be compared with it: all four
-- indicators must reach the threshold, the lowest prevails (seed 003, article 4); one missing indicator: no star.
WITH lowest AS (SELECT *, min(quality, marketing, trade, after_sales) AS low FROM seller_score),
starred AS (
  SELECT *, (low >= :star1) + (low >= :star2) + (low >= :star3) + (low >= :star4) + (low >= :star5) AS star FROM lowest)
SELECT seller_id || '/' || month AS k, seller_id AS seller, month, star AS ready_to_ship_star, star,
       CASE WHEN star IS NOT NULL THEN :track END AS track, :rule_set AS rule_set
FROM starred
WHERE enough
