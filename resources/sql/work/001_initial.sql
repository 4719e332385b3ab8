-- What people did at this desk. Never rebuilt: every change is a numbered script beside this one.
CREATE TABLE schema_info(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    min_compatible INTEGER NOT NULL -- programs that know at least this schema may open the file
) STRICT;
INSERT INTO schema_info(id, min_compatible) VALUES (1, 1);

CREATE TABLE decision(
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    record_type TEXT NOT NULL,
    record TEXT NOT NULL,
    base_v INTEGER NOT NULL,
    feed_version INTEGER NOT NULL,
    epoch TEXT NOT NULL,
    action TEXT NOT NULL,
    rule_set TEXT NOT NULL,
    evidence_digest BLOB NOT NULL,
    reason_codes TEXT NOT NULL, -- JSON array
    amount_minor INTEGER,
    currency TEXT,
    note TEXT,
    actor TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    device TEXT NOT NULL,
    data TEXT
) STRICT;
CREATE INDEX decision_record ON decision(record_type, record);

CREATE TABLE outbox(
    decision TEXT PRIMARY KEY REFERENCES decision(id) ON DELETE CASCADE,
    record_type TEXT NOT NULL,
    record TEXT NOT NULL,
    base_v INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('held', 'queued', 'sent', 'accepted', 'duplicate', 'conflict', 'rejected',
                                         'superseded', 'undone')),
    held_until INTEGER NOT NULL,
    batch INTEGER NOT NULL DEFAULT 0,
    sent_at INTEGER NOT NULL DEFAULT 0,
    acked_at INTEGER NOT NULL DEFAULT 0,
    acked_seq INTEGER NOT NULL DEFAULT 0,
    reason TEXT,
    winner TEXT,
    version_after INTEGER NOT NULL DEFAULT 0
) STRICT;
-- Two decisions on one version of a record cannot both be on their way.
CREATE UNIQUE INDEX outbox_one_open ON outbox(record_type, record, base_v) WHERE state IN ('held', 'queued', 'sent');
CREATE INDEX outbox_state ON outbox(state, held_until);

CREATE VIEW outbox_entry AS
SELECT d.number, d.id, d.kind, d.record_type, d.record, d.base_v, d.feed_version, d.epoch, d.action, d.rule_set,
       d.evidence_digest, d.reason_codes, d.amount_minor, d.currency, d.note, d.actor, d.decided_at, d.device, d.data,
       o.state, o.held_until, o.batch, o.sent_at, o.acked_at, o.reason, o.winner, o.version_after
FROM decision d JOIN outbox o ON o.decision = d.id;

CREATE TABLE sent_batch(
    device TEXT NOT NULL,
    number INTEGER NOT NULL,
    sha256 BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY(device, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE ack(
    decision TEXT NOT NULL,
    seq INTEGER NOT NULL,
    status TEXT NOT NULL,
    version_after INTEGER NOT NULL,
    winner TEXT,
    reason TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY(decision, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit(
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    event TEXT NOT NULL,
    record_type TEXT NOT NULL,
    record TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash BLOB NOT NULL
) STRICT;
CREATE TABLE audit_head(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    count INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
INSERT INTO audit_head(id, count, hash) VALUES (1, 0, zeroblob(32));

CREATE TABLE setting(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE mark(
    name TEXT PRIMARY KEY, -- applied_seq, latest_time
    value INTEGER NOT NULL
) STRICT;
CREATE TABLE draft(
    record_type TEXT NOT NULL,
    record TEXT NOT NULL,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY(record_type, record)
) STRICT;

CREATE TABLE trusted_head(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    feed_id TEXT NOT NULL,
    epoch TEXT NOT NULL,
    version INTEGER NOT NULL,
    root_version INTEGER NOT NULL,
    root BLOB NOT NULL,
    head BLOB NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE feed_import(
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    generation TEXT NOT NULL,
    version INTEGER NOT NULL,
    from_seq INTEGER NOT NULL,
    to_seq INTEGER NOT NULL,
    source TEXT NOT NULL,
    rows TEXT NOT NULL
) STRICT;
