-- The data holds no names: the id stands for one.
SELECT DISTINCT courier AS k, courier AS name FROM deliveries
