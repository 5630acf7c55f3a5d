-- Releases: one state of the register each, frozen as a data package that is kept and cited for ever.

CREATE TABLE release (
    id record_id PRIMARY KEY,
    title text NOT NULL CHECK (title <> ''),
    state text NOT NULL CHECK (state IN ('waiting', 'done', 'failed')),
    requested_at timestamptz NOT NULL DEFAULT now(),
    -- what follows is known when it is done
    made_at timestamptz,
    revision bigint,
    bytes bigint,
    sha256 text,
    records jsonb,
    failure text,
    CHECK (state <> 'done' OR (made_at, revision, bytes, sha256, records) IS NOT NULL)
);
CREATE INDEX release_waiting ON release (requested_at) WHERE state = 'waiting';
CREATE INDEX release_requested ON release (requested_at, id);

CREATE TABLE release_chunk (
    release_id record_id REFERENCES release,
    number int,
    bytes bytea NOT NULL,
    PRIMARY KEY (release_id, number)
);
-- a zip cannot be made smaller
ALTER TABLE release_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON release_chunk
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();
