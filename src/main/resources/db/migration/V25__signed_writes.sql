-- A setting of one transaction is not missing in the next one of the same connection, but empty. So that nothing is written
-- without an author there either, an empty one is none.

CREATE OR REPLACE FUNCTION write_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO revision (record_id, version, record_type, number, author, reason, content)
    SELECT id, version, TG_TABLE_NAME, current_revision(), nullif(current_setting('tequio.author'), ''),
           current_setting('tequio.reason'), to_jsonb(changed) - 'changed_at'
    FROM changed;
    RETURN NULL;
END $$;
