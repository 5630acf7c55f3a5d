-- A letter about a submission goes with the address that it was written to: when the submission is withdrawn or its time
-- is over, and when its submitter names another address.
ALTER TABLE letter ADD COLUMN submission_id record_id REFERENCES submission;
CREATE INDEX letter_submission ON letter (submission_id);
