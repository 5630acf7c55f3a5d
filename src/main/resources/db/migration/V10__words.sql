-- Members speak for themselves, and are asked once a year whether what stands here is still correct.

ALTER TABLE contact ADD COLUMN language text NOT NULL DEFAULT 'en';

CREATE TABLE renewal (
    actor_id record_id PRIMARY KEY REFERENCES actor,
    asked_at timestamptz NOT NULL
);
