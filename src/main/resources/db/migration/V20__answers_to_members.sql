-- A member that was asked for more answers by a link: its submission is found by the part that it speaks of.
CREATE INDEX submission_membership ON submission (membership) WHERE membership IS NOT NULL;
