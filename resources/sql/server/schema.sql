-- State of the folder-mode server: what was judged, and the records that the next publication brings. One file without a
-- log beside it, so that it can be copied as it lies there.
CREATE TABLE setting(
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE device(
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL,         -- public key of its first batch; another one is refused
    number INTEGER NOT NULL,   -- last batch taken in
    sha256 TEXT NOT NULL,
    epoch TEXT NOT NULL,
    audit_count INTEGER NOT NULL,
    audit_head TEXT NOT NULL
) STRICT;

CREATE TABLE decision(
    id TEXT PRIMARY KEY,
    body TEXT NOT NULL,        -- SHA-256 of what was decided
    status TEXT NOT NULL CHECK (status IN ('accepted', 'duplicate', 'conflict', 'rejected', 'superseded')),
    record_type TEXT NOT NULL,
    record TEXT NOT NULL,
    base_v INTEGER NOT NULL,
    device TEXT NOT NULL,
    batch INTEGER NOT NULL,
    operator TEXT NOT NULL,
    winner TEXT,
    reason TEXT,
    at INTEGER NOT NULL,
    text TEXT NOT NULL         -- the decision as it came
) STRICT;
-- The first accepted decision on one version of a record wins.
CREATE UNIQUE INDEX decision_winner ON decision(record_type, record, base_v) WHERE status = 'accepted';

-- Rows of the export that were not published yet; `d` as in the export.
CREATE TABLE record(
    type TEXT NOT NULL,
    k TEXT NOT NULL,
    d TEXT NOT NULL,
    PRIMARY KEY(type, k)
) STRICT;
