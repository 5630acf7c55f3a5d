-- Which address came with a claim, without the address: it goes when whoever gave it speaks for the organisation no more.
ALTER TABLE steward ADD COLUMN contact bigint;

-- Whoever spoke for one by then gave its address in the transaction that made them.
UPDATE steward
SET contact = address.generation
FROM contact AS address
WHERE address.record_id = steward.actor_id AND address.given_at = steward.since;
