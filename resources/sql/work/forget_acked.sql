DELETE FROM decision WHERE id IN (
    SELECT decision FROM outbox WHERE state IN ('accepted', 'duplicate', 'superseded', 'undone') AND acked_at < ?1)
RETURNING number
