-- Ratings rounded half up to whole stars and counted per courier. See README.md for the channel and for the zeros.
WITH rated AS (SELECT courier, half_up(rating_tenths, 10) AS stars FROM deliveries)
SELECT courier || '/' || :as_of AS k, courier AS person, :as_of AS as_of,
       0 AS deliveries, 0 AS on_time, 0 AS contacted,
       0 AS door_asked, 0 AS door_done, 0 AS station_drops, 0 AS consented_and_told,
       0 AS taobao_n1, 0 AS taobao_n2, 0 AS taobao_n3, 0 AS taobao_n4, 0 AS taobao_n5,
       0 AS tmall_n1, 0 AS tmall_n2, 0 AS tmall_n3, 0 AS tmall_n4, 0 AS tmall_n5,
       count(*) FILTER (WHERE stars = 1) AS guoguo_n1, count(*) FILTER (WHERE stars = 2) AS guoguo_n2,
       count(*) FILTER (WHERE stars = 3) AS guoguo_n3, count(*) FILTER (WHERE stars = 4) AS guoguo_n4,
       count(*) FILTER (WHERE stars = 5) AS guoguo_n5,
       0 AS complaints_minor, 0 AS complaints_major, 0 AS complaints_critical, 0 AS false_sign_offs
FROM rated GROUP BY courier
