SELECT text FROM draft WHERE record_type = ?1 AND record = ?2
