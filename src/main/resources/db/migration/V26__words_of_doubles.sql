-- A merger notes what was said of a membership before its double was told of it, and since, so that undoing it does not take
-- back what the member has said later. Of earlier ones what is said now counts as said by the merger.

UPDATE merger
SET moves = jsonb_set(moves, '{told}', (
    SELECT jsonb_agg(jsonb_build_object(
        'membership', membership.id,
        'before', jsonb_build_object('state', 'reported', 'until', membership.until),
        'since', jsonb_build_object('state', membership.state, 'until', membership.until)))
    FROM membership
    WHERE moves -> 'told' ? membership.id))
WHERE moves -> 'told' <> '[]';
