-- The store's own tables of a generation file. The record tables are made from recordTypes() beside them.
CREATE TABLE meta(
    name TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT;

-- Rows and sum of the live records of each type, and the next ordinal: kept current by every write.
CREATE TABLE type_state(
    type TEXT PRIMARY KEY,
    rows INTEGER NOT NULL,
    sum TEXT NOT NULL,
    next INTEGER NOT NULL
) STRICT;

-- Key order of the snapshot: each 16th key, and the ordinals in key order where the keys did not arrive ascending.
CREATE TABLE key_order(
    type TEXT PRIMARY KEY,
    count INTEGER NOT NULL,
    keys BLOB NOT NULL,
    ordinals BLOB
) STRICT;

-- Keys that came with deltas.
CREATE TABLE key_later(
    type TEXT NOT NULL,
    k TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY(type, k)
) STRICT, WITHOUT ROWID;

-- Deleted records: an older upsert must not bring them back, a newer one gets the same ordinal.
CREATE TABLE tombstone(
    type TEXT NOT NULL,
    k TEXT NOT NULL,
    v INTEGER NOT NULL,
    ordinal INTEGER,
    PRIMARY KEY(type, k)
) STRICT, WITHOUT ROWID;
CREATE INDEX tombstone_ordinal ON tombstone(type, ordinal);

-- Children by parent of each Ref field: number of parents; `ascending` where the children of a parent are a range.
CREATE TABLE child_field(
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    field TEXT NOT NULL,
    parents INTEGER NOT NULL,
    ascending INTEGER NOT NULL,
    UNIQUE(type, field)
) STRICT;

-- Chunks of 4,096 u32: id = field << 32 | 0 starts, 1 children << 31 | chunk.
CREATE TABLE child_chunk(
    id INTEGER PRIMARY KEY,
    data BLOB NOT NULL
) STRICT;

-- What deltas changed in the lists above: `gone` 1 takes a pair out, 0 puts it in.
CREATE TABLE child_later(
    field INTEGER NOT NULL,
    parent INTEGER NOT NULL,
    child INTEGER NOT NULL,
    gone INTEGER NOT NULL,
    PRIMARY KEY(field, parent, child)
) STRICT, WITHOUT ROWID;

-- The packed columns of the tables: BLOB chunks of 65,536 rows.
CREATE TABLE column_chunk(
    id INTEGER PRIMARY KEY,
    tbl TEXT NOT NULL,
    col TEXT NOT NULL,
    part INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    data BLOB NOT NULL,
    UNIQUE(tbl, col, part, chunk)
) STRICT;

-- Daily scores of all sellers: key = day * 8,192 + seller / 256, 256 sellers x 8 u16 (columns/score_history.h).
CREATE TABLE score_tile(
    key INTEGER PRIMARY KEY,
    scores BLOB NOT NULL
) STRICT;
