SELECT EXISTS(SELECT 1 FROM child_later WHERE field = ?1)
