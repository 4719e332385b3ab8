-- The two days that are known: the order to the vendor and the delivery.
WITH known(id, number, day, stage, code) AS (
  SELECT id, 1, ordered_on, 1, 'OrderPlaced' FROM shipments
  UNION ALL SELECT id, 2, delivered_on, 7, 'delivered001' FROM shipments)
SELECT id || '/' || number AS k, CAST(id AS TEXT) AS parcel, day || 'T00:00:00' AS at_local, zone, stage, known.code AS code
FROM known JOIN place USING (id) WHERE day IS NOT NULL
