UPDATE outbox SET state = ?3, version_after = ?4, winner = ?5, reason = ?6, acked_at = ?7, acked_seq = ?2
WHERE decision = ?1 AND state <> 'undone' AND acked_seq < ?2
