package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.Contacts;
import org.tequio.intake.Post;
import org.tequio.intake.Submission;
import org.tequio.intake.statement.SubmissionType;
import org.tequio.register.Consistency;
import org.tequio.register.RecordContacts;

/** Ends a submission that is carried out: the submitter is told, and the address goes where it is needed, or goes. */
@ApplicationScoped
class Closing {

    private final Contacts contacts;
    private final RecordContacts recordContacts;
    private final Post post;
    private final Consistency consistency;

    Closing(Contacts contacts, RecordContacts recordContacts, Post post, Consistency consistency) {
        this.contacts = contacts;
        this.recordContacts = recordContacts;
        this.post = post;
        this.consistency = consistency;
    }

    void close(Submission submission, Outcome outcome, @Nullable String reason) {
        submission.accept(outcome.type(), outcome.id(), reason);
        consistency.mustHold();
        post.accepted(
                submission,
                submission.type() == SubmissionType.REMOVAL
                        ? ""
                        : submission.recordPath().orElse(""));
        if (submission.type() == SubmissionType.ACTOR
                && recordContacts.find(outcome.id()).isEmpty()) {
            // whoever registers an organisation is whom to ask about it, unless it turned out to be one that has
            // somebody
            contacts.giveToRecord(submission.id(), outcome.id());
        }
        contacts.erase(submission.id());
    }
}
