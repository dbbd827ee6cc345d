-- People who are signed in. Tokens are kept as their SHA-256, so that whoever reads the table can sign in as nobody.
-- When a session ends follows from the two moments and the server's settings, so that a shorter setting is effective at
-- once.
CREATE TABLE sessions (
    token TEXT NOT NULL PRIMARY KEY,
    user_id TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX sessions_user ON sessions (user_id);

-- People who were sent to their identity provider and are not back yet. `state` and `browser` are SHA-256 too.
CREATE TABLE sign_ins (
    state TEXT NOT NULL PRIMARY KEY,
    browser TEXT NOT NULL,
    nonce TEXT NOT NULL,
    verifier TEXT NOT NULL,
    return_to TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
