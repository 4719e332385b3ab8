SELECT substr(number, 5, 22), person FROM person_id
WHERE substr(number, 5, 22) IN (SELECT substr(number, 5, 22) FROM person_id GROUP BY 1 HAVING min(person) < max(person))
ORDER BY 1, 2
