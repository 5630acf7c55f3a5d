-- Where in its country the seat of an actor is.
ALTER TABLE actor
    ADD COLUMN subdivision text REFERENCES territory,
    ADD CONSTRAINT actor_subdivision_in_country
        CHECK (subdivision IS NULL OR (country IS NOT NULL AND country = split_part(subdivision, '-', 1)));
