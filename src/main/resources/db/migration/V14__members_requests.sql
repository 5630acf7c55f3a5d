-- Of what a member asked for by the link in a letter: the part in an alliance that it speaks of.
ALTER TABLE submission ADD COLUMN membership record_id;
