-- The register: what was said, by whom, and every version of it.
-- History is written by the database itself (see src/docs/decisions/0005), so that no way of writing can forget it.

-- ---------------------------------------------------------------- words

CREATE DOMAIN record_id AS text COLLATE "C" CHECK (VALUE ~ '^[0-9bcdfghjkmnpqrstvwxz]{9}$');

CREATE DOMAIN partial_date AS text COLLATE "C"
    CHECK (VALUE ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');

CREATE DOMAIN web_address AS text CHECK (VALUE ~* '^https?://[^\s/]+\S*$');

CREATE DOMAIN actor_kind AS text CHECK (VALUE IN (
    'national-government', 'regional-government', 'local-government', 'public-agency',
    'legislature', 'political-body',
    'university', 'research-centre', 'school',
    'association', 'foundation', 'civil-society-organisation', 'community-organisation',
    'indigenous-organisation', 'trade-union', 'social-movement',
    'cooperative', 'mutual', 'social-enterprise', 'self-help-group', 'solidarity-finance', 'fair-trade-organisation',
    'company', 'financial-institution',
    'bilateral-agency', 'multilateral-agency', 'intergovernmental-organisation', 'development-bank',
    'philanthropic-foundation', 'international-ngo',
    'network', 'federation', 'forum',
    'unknown'));

CREATE DOMAIN alliance_kind AS text CHECK (VALUE IN (
    'network-membership', 'partnership-agreement', 'twinning', 'project', 'programme', 'coalition', 'task-force',
    'forum', 'funding', 'policy-co-construction'));

CREATE DOMAIN constituency AS text CHECK (VALUE IN (
    'government', 'political', 'academia', 'civil-society', 'sse-organisation', 'business', 'development-partner',
    'mixed'));

CREATE DOMAIN member_role AS text CHECK (VALUE IN (
    'lead', 'co-lead', 'secretariat', 'member', 'founder', 'funder', 'implementer', 'host', 'knowledge-partner',
    'observer', 'beneficiary', 'pivotal', 'facilitating'));

CREATE DOMAIN membership_state AS text CHECK (VALUE IN ('reported', 'confirmed', 'disputed', 'ended'));

CREATE DOMAIN experience_kind AS text CHECK (VALUE IN ('good-practice', 'lesson', 'obstacle', 'strategy', 'policy'));

CREATE DOMAIN actor_level AS text CHECK (VALUE IN ('local', 'subnational', 'national', 'macro-regional', 'global'));

CREATE DOMAIN activity AS text CHECK (VALUE IN (
    'agriculture-food', 'industry-public-services', 'banking-financial-services', 'wholesale-retail',
    'health-education-social', 'insurance', 'housing', 'worker-services', 'transport', 'culture-media', 'tourism',
    'environment-energy', 'other-services'));

CREATE DOMAIN sdg AS text CHECK (VALUE ~ '^([1-9]|1[0-7])(\.(\d{1,2}|[a-d]))?$');

-- Lists of codes are text[] with a check that casts them to an array of their domain: drivers know no arrays of domains.

-- A list of {"text", "lang", "type"}, the official name first; a list of {"url", "title", "seenOn"}.
CREATE DOMAIN names AS jsonb CHECK (jsonb_typeof(VALUE) = 'array' AND coalesce(VALUE -> 0 ->> 'text', '') <> '');
CREATE DOMAIN sources AS jsonb CHECK (jsonb_typeof(VALUE) = 'array' AND coalesce(VALUE -> 0 ->> 'url', '') ~* '^https?://');
-- A list of {"scheme", "value"}.
CREATE DOMAIN identifiers AS jsonb CHECK (jsonb_typeof(VALUE) = 'array');

-- Filled from the reference list by the repeatable migration R__territories.
CREATE TABLE territory (
    code text PRIMARY KEY,
    parent text REFERENCES territory,
    type text NOT NULL
);

-- ---------------------------------------------------------------- records

-- RecordId.of(number); a sequence never gives a number twice, not even after a rollback.
CREATE SEQUENCE record_number;

CREATE TABLE actor (
    id record_id PRIMARY KEY,
    version int NOT NULL CHECK (version > 0),
    kind actor_kind NOT NULL,
    further_kinds text[] NOT NULL DEFAULT '{}' CHECK (further_kinds::actor_kind[] IS NOT NULL),
    constituency constituency,
    level actor_level,
    names names NOT NULL,
    country text REFERENCES territory,
    city text,
    latitude double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision CHECK (longitude BETWEEN -180 AND 180),
    active_in text[] NOT NULL DEFAULT '{}',
    founded partial_date,
    closed partial_date,
    website web_address,
    activities text[] NOT NULL DEFAULT '{}' CHECK (activities::activity[] IS NOT NULL),
    sdgs text[] NOT NULL DEFAULT '{}' CHECK (sdgs::sdg[] IS NOT NULL),
    umbrella record_id REFERENCES actor,
    identifiers identifiers NOT NULL DEFAULT '[]',
    sources sources NOT NULL,
    licence text NOT NULL,
    confirmed_on date NOT NULL,
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK (umbrella <> id),
    -- '~' sorts after every digit and '-': a closing year covers its whole period
    CHECK (closed || '~' >= founded)
);

CREATE TABLE alliance (
    id record_id PRIMARY KEY,
    version int NOT NULL CHECK (version > 0),
    kind alliance_kind NOT NULL,
    names names NOT NULL,
    description text,
    since partial_date,
    until partial_date,
    territories text[] NOT NULL DEFAULT '{}',
    activities text[] NOT NULL DEFAULT '{}' CHECK (activities::activity[] IS NOT NULL),
    sdgs text[] NOT NULL DEFAULT '{}' CHECK (sdgs::sdg[] IS NOT NULL),
    identifiers identifiers NOT NULL DEFAULT '[]',
    sources sources NOT NULL,
    licence text NOT NULL,
    confirmed_on date NOT NULL,
    CHECK (until || '~' >= since)
);

CREATE TABLE membership (
    id record_id PRIMARY KEY,
    version int NOT NULL CHECK (version > 0),
    alliance_id record_id NOT NULL REFERENCES alliance,
    actor_id record_id NOT NULL REFERENCES actor,
    role member_role NOT NULL,
    since partial_date,
    until partial_date,
    state membership_state NOT NULL,
    sources sources NOT NULL,
    licence text NOT NULL,
    confirmed_on date NOT NULL,
    -- the same actor may hold several roles, and the same role again later
    UNIQUE NULLS NOT DISTINCT (alliance_id, actor_id, role, since),
    CHECK (until || '~' >= since)
);

CREATE TABLE experience (
    id record_id PRIMARY KEY,
    version int NOT NULL CHECK (version > 0),
    kind experience_kind NOT NULL,
    title text NOT NULL CHECK (title <> ''),
    summary text NOT NULL CHECK (summary <> ''),
    lang text,
    alliance_id record_id REFERENCES alliance,
    actor_ids text[] NOT NULL DEFAULT '{}' CHECK (actor_ids::record_id[] IS NOT NULL),
    country text REFERENCES territory,
    date partial_date,
    crisis text,
    sdgs text[] NOT NULL DEFAULT '{}' CHECK (sdgs::sdg[] IS NOT NULL),
    identifiers identifiers NOT NULL DEFAULT '[]',
    sources sources NOT NULL,
    licence text NOT NULL,
    confirmed_on date NOT NULL
);

-- Personal contact data: here and nowhere else, not in revisions, outbox, graph or logs.
CREATE TABLE contact (
    record_id record_id PRIMARY KEY,
    email text NOT NULL CHECK (email LIKE '_%@_%'),
    given_at timestamptz NOT NULL DEFAULT now()
);

-- Which record a source's own id stands for; kept by the triggers below. Within a type no id means two records.
CREATE TABLE identifier (
    record_type text NOT NULL,
    scheme text NOT NULL,
    value text NOT NULL,
    record_id record_id NOT NULL,
    PRIMARY KEY (record_type, scheme, value)
);

-- ---------------------------------------------------------------- history, which is also the outbox

-- A revision's number is its transaction: known before commit, so a reader must wait until no older one can still
-- commit (revision_horizon). "base" keeps numbers growing when a dump is restored into a younger cluster.
CREATE TABLE revision_base (
    base bigint NOT NULL,
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one)
);
INSERT INTO revision_base VALUES (0);

CREATE FUNCTION current_revision() RETURNS bigint LANGUAGE sql STABLE
    RETURN pg_current_xact_id()::text::bigint + (SELECT base FROM revision_base);

-- Every revision below the horizon is committed and visible, or never will be.
CREATE FUNCTION revision_horizon() RETURNS bigint LANGUAGE sql STABLE
    RETURN pg_snapshot_xmin(pg_current_snapshot())::text::bigint + (SELECT base FROM revision_base);

CREATE TABLE revision (
    record_id record_id NOT NULL,
    version int NOT NULL,
    record_type text NOT NULL,
    number bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    author text NOT NULL,
    reason text NOT NULL,
    -- the record after the change; what it was before is the version below
    content jsonb NOT NULL,
    PRIMARY KEY (record_id, version)
);
CREATE INDEX revision_number ON revision (number);

CREATE FUNCTION write_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO revision (record_id, version, record_type, number, author, reason, content)
    SELECT id, version, TG_TABLE_NAME, current_revision(),
           current_setting('tequio.author'), current_setting('tequio.reason'), to_jsonb(changed)
    FROM changed;
    RETURN NULL;
END $$;

CREATE FUNCTION keep_identifiers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM identifier USING before, jsonb_to_recordset(before.identifiers) AS lost (scheme text, value text)
        WHERE record_type = TG_TABLE_NAME AND identifier.scheme = lost.scheme AND identifier.value = lost.value;
    END IF;
    INSERT INTO identifier (record_type, scheme, value, record_id)
    SELECT TG_TABLE_NAME, given.scheme, given.value, changed.id
    FROM changed, jsonb_to_recordset(changed.identifiers) AS given (scheme text, value text);
    RETURN NULL;
END $$;

CREATE FUNCTION next_version_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.id <> OLD.id OR NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION '% % may only go from version % to %', TG_TABLE_NAME, OLD.id, OLD.version, OLD.version + 1;
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION first_version_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM changed WHERE version <> 1) THEN
        RAISE EXCEPTION 'a new % begins with version 1', TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION actors_exist() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stranger text;
BEGIN
    SELECT named INTO stranger FROM unnest(NEW.actor_ids) AS named
    WHERE NOT EXISTS (SELECT FROM actor WHERE id = named) LIMIT 1;
    IF FOUND THEN
        RAISE foreign_key_violation USING MESSAGE = format('experience %s names an unknown actor %s', NEW.id, stranger);
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME;
END $$;

DO $$
DECLARE
    record_table text;
BEGIN
    FOREACH record_table IN ARRAY ARRAY['actor', 'alliance', 'membership', 'experience'] LOOP
        EXECUTE format('CREATE TRIGGER history_of_new AFTER INSERT ON %I
            REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION write_history()', record_table);
        EXECUTE format('CREATE TRIGGER history_of_changed AFTER UPDATE ON %I
            REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION write_history()', record_table);
        EXECUTE format('CREATE TRIGGER first_version AFTER INSERT ON %I
            REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION first_version_only()', record_table);
        EXECUTE format('CREATE TRIGGER next_version BEFORE UPDATE ON %I
            FOR EACH ROW EXECUTE FUNCTION next_version_only()', record_table);
        EXECUTE format('CREATE TRIGGER never_deleted BEFORE DELETE OR TRUNCATE ON %I
            FOR EACH STATEMENT EXECUTE FUNCTION append_only()', record_table);
    END LOOP;
    FOREACH record_table IN ARRAY ARRAY['actor', 'alliance', 'experience'] LOOP
        EXECUTE format('CREATE TRIGGER identifiers_of_new AFTER INSERT ON %I
            REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_identifiers()', record_table);
        EXECUTE format('CREATE TRIGGER identifiers_of_changed AFTER UPDATE ON %I
            REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_identifiers()', record_table);
    END LOOP;
END $$;

CREATE TRIGGER actors_exist BEFORE INSERT OR UPDATE ON experience
    FOR EACH ROW EXECUTE FUNCTION actors_exist();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revision
    FOR EACH STATEMENT EXECUTE FUNCTION append_only();

-- Who leads the projection: each leader takes a higher number, so that a lost one can be told from the present one.
CREATE SEQUENCE projector_fence;
