-- Catalogues that are being written. What is active is in the change log.
CREATE TABLE drafts (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    assertions TEXT NOT NULL,
    author TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
