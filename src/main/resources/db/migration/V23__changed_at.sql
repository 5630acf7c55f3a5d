-- When a record was last told something of stands with the record: the moment of its newest revision, which whoever
-- reads all records would have to look up one by one. It is not part of what the record says, so no revision holds it.

CREATE FUNCTION tell_when() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION write_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO revision (record_id, version, record_type, number, author, reason, content)
    SELECT id, version, TG_TABLE_NAME, current_revision(),
           current_setting('tequio.author'), current_setting('tequio.reason'), to_jsonb(changed) - 'changed_at'
    FROM changed;
    RETURN NULL;
END $$;

-- What stands there is filled in without a new version: the triggers of the history look away for so long.
DO $$
DECLARE
    record_table text;
BEGIN
    FOREACH record_table IN ARRAY ARRAY['actor', 'alliance', 'membership', 'experience'] LOOP
        EXECUTE format('ALTER TABLE %I ADD COLUMN changed_at timestamptz, DISABLE TRIGGER USER', record_table);
        EXECUTE format('UPDATE %1$I SET changed_at = revision.at FROM revision
            WHERE revision.record_id = %1$I.id AND revision.version = %1$I.version', record_table);
        EXECUTE format('ALTER TABLE %I ALTER COLUMN changed_at SET NOT NULL, ENABLE TRIGGER USER', record_table);
        EXECUTE format('CREATE TRIGGER tell_when BEFORE INSERT OR UPDATE ON %I
            FOR EACH ROW EXECUTE FUNCTION tell_when()', record_table);
    END LOOP;
END $$;
