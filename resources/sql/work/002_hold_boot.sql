-- A hold runs by the time since the machine started, so that setting the clock on the wall ends no hold early.
ALTER TABLE outbox ADD COLUMN boot TEXT;                           -- names the start of the machine; null: wall time only
ALTER TABLE outbox ADD COLUMN boot_until INTEGER NOT NULL DEFAULT 0; -- ms since that start
DROP VIEW outbox_entry;
CREATE VIEW outbox_entry AS
SELECT d.number, d.id, d.kind, d.record_type, d.record, d.base_v, d.feed_version, d.epoch, d.action, d.rule_set,
       d.evidence_digest, d.reason_codes, d.amount_minor, d.currency, d.note, d.actor, d.decided_at, d.device, d.data,
       o.state, o.held_until, o.batch, o.sent_at, o.acked_at, o.reason, o.winner, o.version_after, o.boot, o.boot_until
FROM decision d JOIN outbox o ON o.decision = d.id;
