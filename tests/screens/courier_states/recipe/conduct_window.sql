SELECT person || '/' || as_of AS k, person, as_of, deliveries, on_time, contacted, door_asked, door_done, station_drops,
       consented AS consented_and_told, voice AS voice_calls,
       t1 AS taobao_n1, t2 AS taobao_n2, t3 AS taobao_n3, t4 AS taobao_n4, t5 AS taobao_n5,
       m1 AS tmall_n1, m2 AS tmall_n2, m3 AS tmall_n3, m4 AS tmall_n4, m5 AS tmall_n5,
       g1 AS guoguo_n1, g2 AS guoguo_n2, g3 AS guoguo_n3, g4 AS guoguo_n4, g5 AS guoguo_n5,
       minor AS complaints_minor, major AS complaints_major, critical AS complaints_critical, false_sign_offs
FROM windows
