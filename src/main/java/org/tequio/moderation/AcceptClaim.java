package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Stewards;
import org.tequio.intake.Submission;
import org.tequio.intake.statement.Statement;
import org.tequio.register.RecordType;
import org.tequio.shared.Problem;

import java.util.Objects;

/**
 * Makes whoever claimed an organisation its steward, beside those that it has: the one to whom was written until then is
 * told. That somebody stands for the record renews it.
 */
@ApplicationScoped
class AcceptClaim {

    private final Listed listed;
    private final HandOverAddress handOver;
    private final Stewards stewards;
    private final Evidence evidence;

    AcceptClaim(Listed listed, HandOverAddress handOver, Stewards stewards, Evidence evidence) {
        this.listed = listed;
        this.handOver = handOver;
        this.stewards = stewards;
        this.evidence = evidence;
    }

    Outcome accept(Submission submission, Statement statement) {
        var id =
                Objects.requireNonNull(Objects.requireNonNull(statement.claim()).record());
        listed.actor(id).orElseThrow(() -> Problem.notFound("actor", id)).confirm(evidence.today());
        handOver.to(submission.id(), id);
        stewards.appoint(id, submission.id());
        return new Outcome(RecordType.ACTOR, id);
    }
}
