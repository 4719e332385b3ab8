SELECT employer AS k, employer_name AS name, employer_name_en AS name_en FROM employers
