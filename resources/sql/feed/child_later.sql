SELECT child, gone FROM child_later WHERE field = ?1 AND parent = ?2
