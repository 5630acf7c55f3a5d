package org.tequio.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.register.audit.Audit;
import org.tequio.register.audit.AuditEntry;

import java.util.List;
import java.util.Optional;

/** Notes every step of a submission, with who took it and why. */
@ApplicationScoped
public class Journal {

    private static final String SUBMISSION = "submission";
    private static final String SUBMITTER = "submitter:";

    private final Audit audit;

    Journal(Audit audit) {
        this.audit = audit;
    }

    /** Notes the state that the submission has come to. */
    public void note(Submission submission, String author, @Nullable String reason) {
        note(submission, author, submission.state().code(), reason);
    }

    /** Notes what was done to it. */
    public void note(Submission submission, String author, String action, @Nullable String reason) {
        var details = JsonNodeFactory.instance.objectNode().put("version", submission.version());
        submission.record().ifPresent(record -> details.put("record", record));
        audit.record(AuditEntry.of(author, action, SUBMISSION, submission.id(), reason, details));
    }

    /** Its steps, oldest first. */
    public List<Step> of(Submission submission) {
        return audit.of(submission.id()).stream().map(Step::of).toList();
    }

    /** The submission of which somebody of this name is the submitter. */
    static Optional<String> submissionOf(String author) {
        return author.startsWith(SUBMITTER) ? Optional.of(author.substring(SUBMITTER.length())) : Optional.empty();
    }

    /** What the submitter is called there. */
    static String submitter(Submission submission) {
        return SUBMITTER + submission.id();
    }
}
