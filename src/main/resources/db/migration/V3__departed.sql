-- Records that are no longer listed: merged into another, or withdrawn (see src/docs/decisions/0006).

CREATE DOMAIN record_status AS text CHECK (VALUE IN ('listed', 'merged', 'withdrawn'));

CREATE DOMAIN withdrawal_reason AS text
    CHECK (VALUE IN ('dissolved', 'duplicate', 'erroneous', 'requested', 'out-of-scope'));

DO $$
DECLARE
    record_table text;
BEGIN
    FOREACH record_table IN ARRAY ARRAY['actor', 'alliance', 'membership', 'experience'] LOOP
        EXECUTE format('ALTER TABLE %I
            ADD COLUMN status record_status NOT NULL DEFAULT ''listed'',
            ADD COLUMN withdrawn_because withdrawal_reason,
            ADD CHECK ((status = ''withdrawn'') = (withdrawn_because IS NOT NULL))', record_table);
    END LOOP;
    FOREACH record_table IN ARRAY ARRAY['actor', 'alliance', 'experience'] LOOP
        EXECUTE format('ALTER TABLE %1$I
            ADD COLUMN merged_into record_id REFERENCES %1$I,
            ADD CHECK ((status = ''merged'') = (merged_into IS NOT NULL)),
            ADD CHECK (merged_into <> id)', record_table);
        EXECUTE format('CREATE INDEX %1$s_merged_into ON %1$I (merged_into) WHERE merged_into IS NOT NULL',
            record_table);
    END LOOP;
END $$;
ALTER TABLE membership ADD CHECK (status <> 'merged');

-- What points to a record that leaves is found without looking through everything.
CREATE INDEX membership_actor ON membership (actor_id);
CREATE INDEX experience_alliance ON experience (alliance_id);
CREATE INDEX experience_actors ON experience USING gin (actor_ids);

CREATE OR REPLACE FUNCTION first_version_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM changed WHERE version <> 1 OR status <> 'listed') THEN
        RAISE EXCEPTION 'a new % begins listed, with version 1', TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;

-- ---------------------------------------------------------------- what is listed points only to what is listed

-- Takes part in a race with whoever takes one of these off the list: FOR SHARE waits for them, and makes them wait.
CREATE FUNCTION refuse_unlisted_ends(pointing text, actors text[], alliances text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    unlisted text;
BEGIN
    PERFORM FROM actor WHERE id = ANY (actors) ORDER BY id FOR SHARE;
    PERFORM FROM alliance WHERE id = ANY (alliances) ORDER BY id FOR SHARE;
    SELECT named INTO unlisted FROM (
        SELECT format('actor %s, which is %s', id, status) FROM actor
        WHERE id = ANY (actors) AND status <> 'listed'
        UNION ALL
        SELECT format('alliance %s, which is %s', id, status) FROM alliance
        WHERE id = ANY (alliances) AND status <> 'listed'
        LIMIT 1) AS ends (named);
    IF FOUND THEN
        RAISE check_violation USING
            MESSAGE = format('a listed %s cannot point to %s', pointing, unlisted),
            CONSTRAINT = 'ends_are_listed';
    END IF;
END $$;

-- All of a statement at once, because packages come by the thousand.
CREATE FUNCTION new_ends_are_listed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    actors text[];
    alliances text[];
BEGIN
    IF TG_TABLE_NAME = 'membership' THEN
        SELECT array_agg(DISTINCT actor_id::text), array_agg(DISTINCT alliance_id::text) INTO actors, alliances
        FROM changed;
    ELSE
        actors := ARRAY(SELECT DISTINCT unnest(actor_ids) FROM changed);
        alliances := ARRAY(SELECT DISTINCT alliance_id::text FROM changed WHERE alliance_id IS NOT NULL);
    END IF;
    PERFORM refuse_unlisted_ends(TG_TABLE_NAME, actors, alliances);
    RETURN NULL;
END $$;

-- At the end of the transaction, so that records may come back in any order; what the record is by then counts.
CREATE FUNCTION ends_are_listed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    actors text[];
    alliances text[];
BEGIN
    IF TG_TABLE_NAME = 'membership' THEN
        SELECT ARRAY[actor_id::text], ARRAY[alliance_id::text] INTO actors, alliances
        FROM membership WHERE id = NEW.id AND status = 'listed';
    ELSE
        SELECT actor_ids, ARRAY[alliance_id::text] INTO actors, alliances
        FROM experience WHERE id = NEW.id AND status = 'listed';
    END IF;
    PERFORM refuse_unlisted_ends(format('%s %s', TG_TABLE_NAME, NEW.id), actors, alliances);
    RETURN NULL;
END $$;

CREATE FUNCTION nothing_listed_points_here() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    present text;
    pointing text;
BEGIN
    EXECUTE format('SELECT status FROM %I WHERE id = $1', TG_TABLE_NAME) INTO present USING NEW.id;
    IF present = 'listed' THEN
        RETURN NULL;
    END IF;
    IF TG_TABLE_NAME = 'actor' THEN
        SELECT named INTO pointing FROM (
            SELECT 'membership ' || id FROM membership WHERE actor_id = NEW.id AND status = 'listed'
            UNION ALL
            SELECT 'experience ' || id FROM experience
            WHERE actor_ids @> ARRAY[NEW.id::text] AND status = 'listed'
            LIMIT 1) AS pointers (named);
    ELSE
        SELECT named INTO pointing FROM (
            SELECT 'membership ' || id FROM membership WHERE alliance_id = NEW.id AND status = 'listed'
            UNION ALL
            SELECT 'experience ' || id FROM experience WHERE alliance_id = NEW.id AND status = 'listed'
            LIMIT 1) AS pointers (named);
    END IF;
    IF FOUND THEN
        RAISE check_violation USING
            MESSAGE = format('%s %s cannot be %s while %s, which points to it, is listed',
                TG_TABLE_NAME, NEW.id, present, pointing),
            CONSTRAINT = 'nothing_listed_points_here';
    END IF;
    RETURN NULL;
END $$;

-- ---------------------------------------------------------------- whoever was merged leads to a listed record

CREATE FUNCTION merged_lead_to_listed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    hop record;
    passed text[] := ARRAY[NEW.id::text];
    stranded text;
BEGIN
    EXECUTE format('SELECT status, merged_into FROM %I WHERE id = $1', TG_TABLE_NAME) INTO hop USING NEW.id;
    IF hop.status = 'withdrawn' THEN
        EXECUTE format('SELECT id FROM %I WHERE merged_into = $1 LIMIT 1', TG_TABLE_NAME) INTO stranded USING NEW.id;
        IF stranded IS NOT NULL THEN
            RAISE check_violation USING
                MESSAGE = format('%s %s cannot be withdrawn while %s, which was merged into it, leads to it',
                    TG_TABLE_NAME, NEW.id, stranded),
                CONSTRAINT = 'merged_lead_to_listed';
        END IF;
        RETURN NULL;
    END IF;
    WHILE hop.status = 'merged' LOOP
        IF hop.merged_into = ANY (passed) THEN
            RAISE check_violation USING
                MESSAGE = format('%s %s cannot be merged into itself by way of %s',
                    TG_TABLE_NAME, NEW.id, array_to_string(passed, ', ')),
                CONSTRAINT = 'merged_lead_to_listed';
        END IF;
        passed := passed || hop.merged_into::text;
        EXECUTE format('SELECT status, merged_into FROM %I WHERE id = $1 FOR SHARE', TG_TABLE_NAME)
            INTO hop USING hop.merged_into;
    END LOOP;
    IF hop.status <> 'listed' THEN
        RAISE check_violation USING
            MESSAGE = format('%s %s cannot be merged into %s, which is %s',
                TG_TABLE_NAME, NEW.id, passed[array_upper(passed, 1)], hop.status),
            CONSTRAINT = 'merged_lead_to_listed';
    END IF;
    RETURN NULL;
END $$;

DO $$
DECLARE
    record_table text;
BEGIN
    FOREACH record_table IN ARRAY ARRAY['membership', 'experience'] LOOP
        EXECUTE format('CREATE TRIGGER new_ends_are_listed AFTER INSERT ON %I
            REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION new_ends_are_listed()', record_table);
    END LOOP;
    FOREACH record_table IN ARRAY ARRAY['actor', 'alliance'] LOOP
        EXECUTE format('CREATE CONSTRAINT TRIGGER nothing_listed_points_here AFTER UPDATE ON %I
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
            WHEN (OLD.status = ''listed'' AND NEW.status <> ''listed'')
            EXECUTE FUNCTION nothing_listed_points_here()', record_table);
    END LOOP;
    FOREACH record_table IN ARRAY ARRAY['actor', 'alliance', 'experience'] LOOP
        EXECUTE format('CREATE CONSTRAINT TRIGGER merged_lead_to_listed AFTER UPDATE ON %I
            DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
            WHEN (NEW.status <> ''listed''
                AND (OLD.status, OLD.merged_into) IS DISTINCT FROM (NEW.status, NEW.merged_into))
            EXECUTE FUNCTION merged_lead_to_listed()', record_table);
    END LOOP;
END $$;

CREATE CONSTRAINT TRIGGER ends_are_listed AFTER UPDATE ON membership
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.status = 'listed' AND (OLD.status, OLD.actor_id, OLD.alliance_id)
        IS DISTINCT FROM (NEW.status, NEW.actor_id, NEW.alliance_id))
    EXECUTE FUNCTION ends_are_listed();
CREATE CONSTRAINT TRIGGER ends_are_listed AFTER UPDATE ON experience
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.status = 'listed' AND (OLD.status, OLD.actor_ids, OLD.alliance_id)
        IS DISTINCT FROM (NEW.status, NEW.actor_ids, NEW.alliance_id))
    EXECUTE FUNCTION ends_are_listed();
