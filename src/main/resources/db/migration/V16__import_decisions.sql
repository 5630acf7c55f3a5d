-- Imports: files that were rewritten when they came, scopes of moderators, candidates for the same organisation, and what
-- the sender decided on them.

-- What stands in a file as it was sent; the line in the kept file stays what tells rows apart.
ALTER TABLE import_key ADD COLUMN place bigint NOT NULL DEFAULT 0;

-- Found before the rows were looked through: stays when they are looked through again.
ALTER TABLE import_finding ADD COLUMN at_intake boolean NOT NULL DEFAULT false;
UPDATE import_finding SET at_intake = true WHERE line = 1;
-- The row of the kept file that is rejected before it is read, because its key was there before.
ALTER TABLE import_finding ADD COLUMN repeated_row bigint;
CREATE INDEX import_finding_repeated ON import_finding (job_id, file, repeated_row) WHERE repeated_row IS NOT NULL;

ALTER TABLE import_job ADD COLUMN duplicates boolean NOT NULL DEFAULT false;
-- The codes that the sender decides on; null for an administrator.
ALTER TABLE import_job ADD COLUMN territories text[];

-- Listed records that rows of a dry run may be.
CREATE TABLE import_candidate (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job_id record_id NOT NULL REFERENCES import_job,
    line bigint NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    candidate_id record_id NOT NULL,
    candidate_name text NOT NULL,
    score int NOT NULL CHECK (score BETWEEN 0 AND 100)
);
CREATE INDEX import_candidate_job ON import_candidate (job_id, id);

CREATE TABLE import_decision (
    job_id record_id NOT NULL REFERENCES import_job,
    key text NOT NULL,
    decision text NOT NULL CHECK (decision IN ('create', 'update', 'link', 'skip')),
    record_id text,
    PRIMARY KEY (job_id, key)
);
