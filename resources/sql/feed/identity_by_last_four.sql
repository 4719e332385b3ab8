SELECT person FROM person_id WHERE substr(number, 27, 11) = ?1 ORDER BY person LIMIT ?2
