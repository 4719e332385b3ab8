-- One station per city; the city is the part of the courier's id before RES (INDORES13DEL02: INDO, restaurant 13).
WITH city(code, name) AS (VALUES
  ('AGR', 'Agra'), ('ALH', 'Allahabad'), ('AURG', 'Aurangabad'), ('BANG', 'Bangalore'), ('BHP', 'Bhopal'),
  ('CHEN', 'Chennai'), ('COIMB', 'Coimbatore'), ('DEH', 'Dehradun'), ('GOA', 'Goa'), ('HYD', 'Hyderabad'),
  ('INDO', 'Indore'), ('JAP', 'Jaipur'), ('KNP', 'Kanpur'), ('KOC', 'Kochi'), ('KOL', 'Kolkata'), ('LUDH', 'Ludhiana'),
  ('MUM', 'Mumbai'), ('MYS', 'Mysore'), ('PUNE', 'Pune'), ('RANCHI', 'Ranchi'), ('SUR', 'Surat'), ('VAD', 'Vadodara')),
used AS (SELECT DISTINCT iif(instr(courier, 'RES') > 1, substr(courier, 1, instr(courier, 'RES') - 1), courier) AS code
         FROM deliveries)
SELECT used.code AS k, :employer AS employer, coalesce(city.name, used.code) AS name
FROM used LEFT JOIN city USING (code)
