-- What a person has set aside comes back only where the server carried it out after all.
UPDATE outbox SET state = ?3, version_after = ?4, winner = ?5, reason = ?6, acked_at = ?7, acked_seq = ?2
WHERE decision = ?1 AND acked_seq < ?2 AND state <> 'undone' AND (state <> 'superseded' OR ?3 IN ('accepted', 'duplicate'))
