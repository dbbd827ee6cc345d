-- Mails that follow from changes. A mail is made once, whoever reads the change and however often: the key says which
-- change it follows from, who gets it and what it says.
CREATE TABLE mails (
    id TEXT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL,
    elevation TEXT NOT NULL,
    recipient TEXT NOT NULL,
    kind TEXT NOT NULL,
    letter TEXT NOT NULL,
    -- The secret of the mail's link. Wiped when the mail has left.
    token TEXT,
    state TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    try_at BIGINT NOT NULL,
    leased_until BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    error TEXT,
    settled_at BIGINT,
    UNIQUE (revision, elevation, recipient, kind)
);
CREATE INDEX mails_state ON mails (state, try_at);

-- Links that let their recipient answer a request. The token itself is in the mail and nowhere else.
CREATE TABLE support_links (
    hash TEXT NOT NULL PRIMARY KEY,
    elevation TEXT NOT NULL,
    organization TEXT NOT NULL,
    recipient TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

-- Up to where mails were made. What was in the log before there was mail makes none.
CREATE TABLE mail_cursor (
    id BIGINT NOT NULL PRIMARY KEY,
    revision BIGINT NOT NULL
);
INSERT INTO mail_cursor (id, revision) SELECT 1, COALESCE(MAX(revision), 0) FROM changes;
