-- Rows of alliances, too, may be listed already and are decided on.
ALTER TABLE import_candidate ADD COLUMN file text NOT NULL DEFAULT 'actors';
ALTER TABLE import_decision
    ADD COLUMN file text NOT NULL DEFAULT 'actors',
    DROP CONSTRAINT import_decision_pkey,
    ADD PRIMARY KEY (job_id, file, key);
