-- A restored server counts its versions from an earlier one: its answers are newer than all that came before.
UPDATE outbox SET acked_seq = 0 WHERE acked_seq > 0
