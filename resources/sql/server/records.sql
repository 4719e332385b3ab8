SELECT type, k, d FROM record ORDER BY type, k
