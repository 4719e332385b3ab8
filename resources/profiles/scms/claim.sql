-- A claim for every line that was delivered after its scheduled day; the claimant is the project. Nobody asked for a sum.
SELECT CAST(id AS TEXT) AS k, CAST(id AS TEXT) AS parcel, 'LATE' AS kind, 1 AS attempt, project AS claimant,
       :language AS language, utc(delivered_on || 'T00:00:00', zone) AS filed_at, 'SUBMITTED' AS state, 1 AS cycle
FROM shipments JOIN place USING (id) WHERE delivered_on > promised_on
