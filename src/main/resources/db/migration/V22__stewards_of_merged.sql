-- V19 looked for the addresses of stewards where they were given; by then a merger may have moved one along.
UPDATE steward
SET contact = address.generation
FROM actor
JOIN contact AS address ON address.record_id = actor.merged_into
WHERE actor.id = steward.actor_id AND address.given_at = steward.since AND steward.contact IS NULL;
