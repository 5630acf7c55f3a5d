package org.tequio.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response.Status;
import org.jspecify.annotations.Nullable;
import org.tequio.access.Caller;
import org.tequio.intake.Submission;
import org.tequio.intake.Versions;
import org.tequio.shared.Problem;

/** One moderator's attempt to decide; when another was faster, that is noted too. */
@RequestScoped
class Deciding {

    private final DecideSubmission decide;
    private final LostDecisions lost;
    private final Jurisdiction jurisdiction;
    private final RecordScope scope;
    private final Caller caller;

    Deciding(DecideSubmission decide, LostDecisions lost, Jurisdiction jurisdiction, RecordScope scope, Caller caller) {
        this.decide = decide;
        this.lost = lost;
        this.jurisdiction = jurisdiction;
        this.scope = scope;
        this.caller = caller;
    }

    /** @throws Problem 412 with what happened, if the submission is not what the moderator saw */
    void decide(String id, Decision decision, @Nullable String ifMatch) {
        try {
            decide.decide(id, decision, caller.name(), submission -> mayDecide(submission, decision, ifMatch));
        } catch (Problem refused) {
            if (refused.getResponse().getStatus() == Status.PRECONDITION_FAILED.getStatusCode()) {
                lost.note(id, decision, caller.name());
            }
            throw refused;
        }
    }

    private void mayDecide(Submission submission, Decision decision, @Nullable String ifMatch) {
        jurisdiction.mustDecideOn(submission);
        if (decision.verdict().isAcceptance()) {
            jurisdiction.mustCoverNewcomers(submission);
        }
        if (decision.into() != null) {
            scope.mustCover(decision.into());
        }
        Versions.mustBe(ifMatch, submission);
    }
}
