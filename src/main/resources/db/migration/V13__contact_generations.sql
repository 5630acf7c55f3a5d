-- Which address a letter went to, without the address: its links hold only as long as the organisation has that one.

CREATE SEQUENCE contact_generation;
ALTER TABLE contact ADD COLUMN generation bigint NOT NULL DEFAULT nextval('contact_generation');
