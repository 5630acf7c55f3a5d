-- The audit log and its seals (see src/docs/decisions/0009), and ways into the history.

-- ---------------------------------------------------------------- what was done, by whom, why

CREATE TABLE audit (
    -- from a sequence: a transaction that was rolled back leaves a gap, which is no fault
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- the transaction, as in "revision": what is below revision_horizon() is there for good, and nothing comes to it
    revision bigint NOT NULL,
    at timestamptz NOT NULL,
    author text NOT NULL CHECK (author <> ''),
    action text NOT NULL CHECK (action <> ''),
    subject_type text NOT NULL CHECK (subject_type <> ''),
    subject text NOT NULL CHECK (subject <> ''),
    -- null, not empty: both would be sealed alike
    reason text CHECK (reason <> ''),
    details jsonb NOT NULL
);
-- The order in which rows are sealed.
CREATE UNIQUE INDEX audit_order ON audit (revision, number);
CREATE INDEX audit_subject ON audit (subject, number);

-- Rows are sealed in batches; a seal's hash covers the one before, so that none can be changed without all after it.
CREATE TABLE audit_seal (
    number bigint PRIMARY KEY CHECK (number > 0),
    sealed_at timestamptz NOT NULL,
    first_row bigint NOT NULL,
    last_row bigint NOT NULL,
    row_count int NOT NULL CHECK (row_count > 0),
    first_revision bigint NOT NULL,
    last_revision bigint NOT NULL,
    -- the rows in order: the number of each, and the SHA-256 of each, 32 bytes after 32 bytes
    row_numbers bigint[] NOT NULL,
    row_hashes bytea NOT NULL,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL
);
ALTER TABLE audit_seal ALTER COLUMN row_hashes SET STORAGE EXTERNAL;

-- A register restored into a younger cluster gives revisions again until it is aligned: they would fall among sealed rows.
CREATE FUNCTION stamp_audit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.revision := current_revision();
    NEW.at := now();
    IF NEW.revision <= (SELECT last_revision FROM audit_seal ORDER BY number DESC LIMIT 1) THEN
        RAISE EXCEPTION 'revision % is sealed already: revisions are not aligned yet', NEW.revision;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER stamp BEFORE INSERT ON audit
    FOR EACH ROW EXECUTE FUNCTION stamp_audit();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- ---------------------------------------------------------------- whose history a revision stands in

-- A membership stands in the history of its alliance and of its actor, and of those that it was moved away from.
CREATE TABLE membership_moved (
    left_behind record_id NOT NULL,
    number bigint NOT NULL,
    record_id record_id NOT NULL,
    version int NOT NULL,
    PRIMARY KEY (left_behind, number, record_id, version)
);

CREATE FUNCTION keep_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO membership_moved (left_behind, number, record_id, version)
    SELECT left_behind, current_revision(), NEW.id, NEW.version
    FROM unnest(ARRAY[OLD.actor_id, OLD.alliance_id]::text[]) AS left_behind
    WHERE left_behind NOT IN (NEW.actor_id, NEW.alliance_id);
    RETURN NULL;
END $$;

CREATE TRIGGER moves AFTER UPDATE ON membership
    FOR EACH ROW WHEN ((OLD.actor_id, OLD.alliance_id) IS DISTINCT FROM (NEW.actor_id, NEW.alliance_id))
    EXECUTE FUNCTION keep_moves();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON membership_moved
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE INDEX revision_of_alliance
    ON revision (((content ->> 'alliance_id') COLLATE "C"), number, record_id, version)
    WHERE record_type = 'membership';
CREATE INDEX revision_of_actor
    ON revision (((content ->> 'actor_id') COLLATE "C"), number, record_id, version)
    WHERE record_type = 'membership';
CREATE INDEX revision_merger
    ON revision (((content ->> 'merged_into') COLLATE "C"))
    WHERE content ->> 'merged_into' IS NOT NULL;
CREATE INDEX revision_removal
    ON revision (record_id)
    WHERE content ->> 'withdrawn_because' = 'requested';

CREATE VIEW history_entry AS
    SELECT record_id::text AS subject, number, record_id::text AS record_id, version
    FROM revision
    UNION ALL
    SELECT (content ->> 'alliance_id') COLLATE "C", number, record_id::text, version
    FROM revision WHERE record_type = 'membership'
    UNION ALL
    SELECT (content ->> 'actor_id') COLLATE "C", number, record_id::text, version
    FROM revision WHERE record_type = 'membership'
    UNION ALL
    SELECT left_behind::text, number, record_id::text, version
    FROM membership_moved;
