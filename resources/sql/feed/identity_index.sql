-- Made when all rows are in: the places are those of models/store/vault_rows.h.
CREATE INDEX person_id_number ON person_id(substr(number, 5, 22), person);
CREATE INDEX person_id_last_four ON person_id(substr(number, 27, 11), person);
