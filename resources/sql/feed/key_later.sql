SELECT ordinal FROM key_later WHERE type = ?1 AND k = ?2
