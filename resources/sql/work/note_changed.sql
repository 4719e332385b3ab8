UPDATE outbox SET state = 'conflict', reason = 'record_changed', version_after = ?3, acked_at = ?4
WHERE record_type = ?1 AND record = ?2 AND base_v < ?3 AND state IN ('held', 'queued') RETURNING decision
