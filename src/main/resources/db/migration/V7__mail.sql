-- Letters that wait until a mail server takes them, and the links that letters carry.

-- Personal data: recipients, and what the letters say. A row lives until its letter is taken, refused or given up, no
-- longer. No constraint looks at what people wrote: PostgreSQL would copy a row that breaks one into its log.
CREATE TABLE letter (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    recipient text NOT NULL,
    kind text NOT NULL,
    language text NOT NULL,
    subject text NOT NULL,
    plain text NOT NULL,
    html text NOT NULL,
    written_at timestamptz NOT NULL DEFAULT now(),
    tries int NOT NULL DEFAULT 0,
    next_try_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX letter_next_try ON letter (next_try_at);
CREATE INDEX letter_recipient ON letter (lower(recipient));

-- Who has the token may act, once. Only its hash is kept: no copy of this table opens anything.
CREATE TABLE mailed_link (
    token_sha256 bytea PRIMARY KEY CHECK (length(token_sha256) = 32),
    purpose text NOT NULL CHECK (purpose IN
        ('verify-email', 'confirm-membership', 'correct-membership', 'dispute-membership', 'renew-actor')),
    -- what the purpose is about, an id or several; never an address
    subject text NOT NULL,
    issued_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    used_at timestamptz
);
