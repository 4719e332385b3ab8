SELECT person FROM person_id WHERE substr(number, 5, 22) = ?1 ORDER BY person LIMIT ?2
