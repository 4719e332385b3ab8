INSERT INTO child_field(type, field, parents, ascending) VALUES (?1, ?2, ?3, ?4)
