SELECT person || '/' || began AS k, person, employer, station, staff_no, began AS "from", ended AS "to" FROM jobs
