SELECT id, type, field, parents, ascending FROM child_field
