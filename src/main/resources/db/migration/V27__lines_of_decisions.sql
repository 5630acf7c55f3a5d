-- Where a decision stood in the file that was sent, for who is told that no row has its id.
ALTER TABLE import_decision ADD COLUMN line bigint NOT NULL DEFAULT 1;
