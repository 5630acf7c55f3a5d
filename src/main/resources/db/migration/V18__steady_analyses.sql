-- Whether the graph stood still while it was read: if not, what is shown lies between two revisions.
ALTER TABLE analysis_run ADD COLUMN steady boolean NOT NULL DEFAULT false;
