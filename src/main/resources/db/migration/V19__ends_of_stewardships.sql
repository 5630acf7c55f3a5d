-- Which address came with a claim, without the address: it goes when whoever gave it speaks for the organisation no more.
ALTER TABLE steward ADD COLUMN contact bigint;
