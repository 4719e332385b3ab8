INSERT INTO child_later(field, parent, child, gone) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(field, parent, child) DO UPDATE SET gone = excluded.gone
