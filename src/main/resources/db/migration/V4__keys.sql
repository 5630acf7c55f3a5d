-- Keys of the API. Of a key only its hash is kept; a key that is revoked stays, so that it can be told why it no longer works.

CREATE TABLE api_key (
    id record_id PRIMARY KEY,
    sha256 bytea NOT NULL UNIQUE CHECK (octet_length(sha256) = 32),
    label text NOT NULL CHECK (label <> ''),
    role text NOT NULL CHECK (role IN ('admin', 'moderator')),
    -- what a moderator decides on: territories with all that they hold, and the members of platforms; an admin on everything
    territories text[] NOT NULL DEFAULT '{}',
    platforms text[] NOT NULL DEFAULT '{}' CHECK (platforms::record_id[] IS NOT NULL),
    created_at timestamptz NOT NULL DEFAULT now(),
    created_by text NOT NULL,
    expires_at timestamptz CHECK (expires_at > created_at),
    revoked_at timestamptz,
    revoked_by text,
    -- to the minute: a key in use is not written to with every request
    last_used_at timestamptz,
    CHECK ((role = 'moderator') = (cardinality(territories) + cardinality(platforms) > 0)),
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE INDEX api_key_order ON api_key (created_at, id);
