-- Whether the ids of the package become those of the records.
ALTER TABLE import_job ADD COLUMN keeps_ids boolean NOT NULL DEFAULT false;
