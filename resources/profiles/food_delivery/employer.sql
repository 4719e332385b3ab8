-- One employer for the whole set: the data names none.
SELECT :employer AS k, :employer_name AS name, :employer_name AS name_en
