-- What tells a row from the record that it may be, and why it may be that record.
ALTER TABLE import_candidate
    ADD COLUMN kind text NOT NULL DEFAULT '',
    ADD COLUMN country text NOT NULL DEFAULT '',
    ADD COLUMN city text NOT NULL DEFAULT '',
    ADD COLUMN website text NOT NULL DEFAULT '',
    ADD COLUMN reasons text NOT NULL DEFAULT '';

-- Where a later line of the file decided otherwise on the same row.
ALTER TABLE import_decision ADD COLUMN other_line bigint;
