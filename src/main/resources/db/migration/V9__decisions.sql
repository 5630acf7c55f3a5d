-- What moderators decided about records that look alike.

-- Two that are not the same, whatever they look like: records, or a submission and a record.
CREATE TABLE not_same (
    one record_id NOT NULL,
    other record_id NOT NULL,
    author text NOT NULL,
    decided_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (one, other),
    CHECK (one < other)
);
CREATE INDEX not_same_other ON not_same (other);

-- What a merger moved, so that it can be undone.
CREATE TABLE merger (
    id record_id PRIMARY KEY,
    record_type text NOT NULL CHECK (record_type IN ('actor', 'alliance')),
    merged record_id NOT NULL,
    survivor record_id NOT NULL,
    moves jsonb NOT NULL,
    author text NOT NULL,
    merged_at timestamptz NOT NULL DEFAULT now(),
    undone_at timestamptz
);
-- A record is merged into one other at a time.
CREATE UNIQUE INDEX merger_present ON merger (merged) WHERE undone_at IS NULL;
