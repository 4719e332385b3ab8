UPDATE outbox SET state = 'superseded', acked_at = ?2 WHERE decision = ?1 AND state IN ('conflict', 'rejected')
