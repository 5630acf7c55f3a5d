-- Imports of data packages: the package itself, the job, and what it found.

CREATE TABLE import_job (
    id record_id PRIMARY KEY,
    source text NOT NULL CHECK (source ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
    dry_run boolean NOT NULL,
    state text NOT NULL CHECK (state IN ('running', 'done', 'failed', 'cancelled')),
    author text NOT NULL,
    submitted_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    licence text NOT NULL,
    -- the file in hand and how many of its rows are done; moves in the same transaction as the rows themselves
    file text,
    file_rows_done bigint NOT NULL DEFAULT 0,
    rows_total bigint NOT NULL DEFAULT 0,
    created bigint NOT NULL DEFAULT 0,
    updated bigint NOT NULL DEFAULT 0,
    unchanged bigint NOT NULL DEFAULT 0,
    rejected bigint NOT NULL DEFAULT 0,
    failure text,
    version int NOT NULL
);

-- The package as it was sent, until the job has ended: whatever dies, the job can go on.
CREATE TABLE import_chunk (
    job_id record_id NOT NULL REFERENCES import_job,
    file text NOT NULL,
    number int NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (job_id, file, number)
);
ALTER TABLE import_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE import_finding (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job_id record_id NOT NULL REFERENCES import_job,
    file text NOT NULL,
    line bigint NOT NULL,
    "column" text NOT NULL,
    severity text NOT NULL CHECK (severity IN ('error', 'warning')),
    code text NOT NULL,
    value text,
    remedy text NOT NULL
);
CREATE INDEX import_finding_job ON import_finding (job_id, id);

-- The keys of a package's rows while it is checked, so that a key used twice is found in bounded memory.
CREATE UNLOGGED TABLE import_key (
    job_id record_id NOT NULL,
    file text NOT NULL,
    key text NOT NULL,
    line bigint NOT NULL
);
CREATE INDEX import_key_lookup ON import_key (job_id, file, key);
