-- What somebody submits, from its arrival to the decision on it.

CREATE DOMAIN submission_type AS text
    CHECK (VALUE IN ('actor', 'alliance', 'experience', 'correction', 'claim', 'ending', 'removal'));

CREATE DOMAIN submission_state AS text CHECK (VALUE IN (
    'received', 'verified', 'in-review', 'changes-requested', 'accepted', 'rejected', 'withdrawn', 'expired'));

CREATE TABLE submission (
    id record_id PRIMARY KEY,
    version int NOT NULL CHECK (version > 0),
    type submission_type NOT NULL,
    state submission_state NOT NULL,
    -- what is said, as it was sent, without the contact
    statement jsonb NOT NULL CHECK (NOT statement ? 'contact'),
    -- who sent it, if that one has a key: nobody decides on what is their own
    submitted_by text NOT NULL,
    -- SHA-256 of the token that the submitter holds
    token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    language text NOT NULL,
    title text NOT NULL,
    -- the record that it speaks of
    subject record_id,
    -- whose business it is: territories, and the platforms that the organisations in it belong to
    territories text[] NOT NULL DEFAULT '{}',
    platforms text[] NOT NULL DEFAULT '{}',
    submitted_at timestamptz NOT NULL,
    -- since when it waits for a moderator
    queued_at timestamptz,
    -- when it ends by itself
    expires_at timestamptz,
    -- what the moderator said last, and the record that came of it
    reason text,
    record_type text CHECK (record_type IN ('actor', 'alliance', 'experience')),
    record record_id,
    CHECK ((record_type IS NULL) = (record IS NULL)),
    CHECK ((state = 'in-review') <= (queued_at IS NOT NULL))
);
CREATE INDEX submission_queue ON submission (queued_at, id) WHERE state = 'in-review';
CREATE INDEX submission_expiry ON submission (expires_at) WHERE expires_at IS NOT NULL;

-- Personal contact data of whoever submitted: here until the submission has ended, and nowhere else.
CREATE TABLE submission_contact (
    submission_id record_id PRIMARY KEY REFERENCES submission,
    email text NOT NULL CHECK (email LIKE '_%@_%'),
    -- how many letters have asked whether it is right; only the last one's link counts
    letters int NOT NULL DEFAULT 1,
    verified_at timestamptz
);

-- Answers that were given under an Idempotency-Key. Only who has the key and the body again can read one: it holds a token.
CREATE TABLE idempotency (
    key_hash bytea PRIMARY KEY,
    body_hash bytea NOT NULL,
    answer bytea NOT NULL,
    answered_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX idempotency_age ON idempotency (answered_at);

-- Who speaks for which organisation: the holder of the token of a claim that was accepted.
CREATE TABLE steward (
    actor_id record_id NOT NULL REFERENCES actor,
    submission_id record_id NOT NULL REFERENCES submission,
    since timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (submission_id, actor_id)
);
CREATE INDEX steward_actor ON steward (actor_id);
