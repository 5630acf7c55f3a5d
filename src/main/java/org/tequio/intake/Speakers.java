package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Whether a submission is an organisation's own word: by its address, or the token of a claim that was accepted. */
@ApplicationScoped
public class Speakers {

    private static final String OWN_ADDRESS = """
            SELECT EXISTS (
                SELECT
                FROM submission_contact AS given
                JOIN contact ON lower(contact.email) = lower(given.email)
                WHERE given.submission_id = :submission
                    AND given.verified_at IS NOT NULL
                    AND contact.record_id = :actor)
            """;

    private final EntityManager database;
    private final Stewards stewards;

    Speakers(EntityManager database, Stewards stewards) {
        this.database = database;
        this.stewards = stewards;
    }

    /** Known only to whoever decides: an answer to the submitter would tell whose address it is. */
    public boolean speaksFor(Submission submission, String actor) {
        return Journal.submissionOf(submission.submittedBy())
                        .map(claim -> stewards.actorsOf(claim).contains(actor))
                        .orElse(false)
                || Boolean.TRUE.equals(database.createNativeQuery(OWN_ADDRESS)
                        .setParameter("submission", submission.id())
                        .setParameter("actor", actor)
                        .getSingleResult());
    }
}
