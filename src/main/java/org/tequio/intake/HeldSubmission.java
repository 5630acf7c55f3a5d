package org.tequio.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

/** The submission whose token the caller holds. */
@RequestScoped
class HeldSubmission {

    private final Holder holder;
    private final Submissions submissions;
    private final Journal journal;

    HeldSubmission(Holder holder, Submissions submissions, Journal journal) {
        this.holder = holder;
        this.submissions = submissions;
        this.journal = journal;
    }

    /** @throws Problem 403 for every other id, whether there is such a submission or not */
    void mustBeOwn(String id) {
        if (!holder.holds(id)) {
            throw Problem.of(ProblemType.FORBIDDEN, "This token is of another submission.");
        }
    }

    @Transactional
    RestResponse<SubmissionView> show(String id) {
        mustBeOwn(id);
        var submission = submissions.findById(id);
        return ResponseBuilder.ok(SubmissionView.of(submission, journal.of(submission)))
                .type(MediaType.APPLICATION_JSON)
                .header("ETag", Versions.tag(submission))
                .header("Cache-Control", "no-store")
                .build();
    }
}
