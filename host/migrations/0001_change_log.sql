-- One row is one change. Two writers of the same revision collide on the primary key, and that is all the agreement
-- that the log needs; an idempotency key collides in the same insert, so that a repeated request can never write twice.
CREATE TABLE changes (
    revision BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    organization TEXT,
    body TEXT NOT NULL,
    hash TEXT NOT NULL,
    idempotency_key TEXT UNIQUE,
    fingerprint TEXT
);
CREATE INDEX changes_at ON changes (at);
CREATE INDEX changes_organization ON changes (organization, revision);

-- The fold up to a revision, to start quickly. It can be thrown away.
CREATE TABLE snapshots (
    revision BIGINT NOT NULL PRIMARY KEY,
    hash TEXT NOT NULL,
    body TEXT NOT NULL
);
