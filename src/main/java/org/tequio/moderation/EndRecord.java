package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.Speakers;
import org.tequio.intake.Submission;
import org.tequio.intake.statement.Statement;
import org.tequio.register.Actor;
import org.tequio.register.Alliance;
import org.tequio.register.Membership;
import org.tequio.register.RecordType;
import org.tequio.shared.PartialDate;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.List;
import java.util.Objects;

/** Notes that an organisation, an alliance, or an organisation's part in an alliance has ended; the record stays. */
@ApplicationScoped
class EndRecord {

    private static final String OWN_WORD =
            "%s has spoken for itself here, and only its own word ends that: reject this, and let it say so by its steward (POST /memberships/{id}/confirmation), or by an ending sent from its own address.";

    private final Listed listed;
    private final Evidence evidence;
    private final Speakers speakers;

    EndRecord(Listed listed, Evidence evidence, Speakers speakers) {
        this.listed = listed;
        this.evidence = evidence;
        this.speakers = speakers;
    }

    /** @throws Problem 409 if a member has spoken for itself, and this is not its own word */
    Outcome end(Submission submission) {
        var statement = submission.said();
        var ending = Objects.requireNonNull(statement.ending());
        var on = ending.day();
        if (ending.alliance() == null) {
            return end(actor(Objects.requireNonNull(ending.actor())), on, statement);
        } else if (ending.actor() == null) {
            return end(alliance(ending.alliance()), on, statement);
        }
        var parts = parts(ending.actor(), ending.alliance());
        if (parts.stream().anyMatch(part -> part.facts().isOwnWord())
                && !speakers.speaksFor(submission, ending.actor())) {
            throw Problem.of(ProblemType.CONFLICT, OWN_WORD.formatted(ending.actor()));
        }
        parts.forEach(part -> part.restate(part.facts().endedOn(on), evidence.of(statement, part.origin())));
        return new Outcome(RecordType.ACTOR, ending.actor());
    }

    private Outcome end(Actor actor, PartialDate on, Statement statement) {
        actor.restate(actor.facts().closedOn(on), evidence.of(statement, actor.origin()));
        return new Outcome(RecordType.ACTOR, actor.id().value());
    }

    private Outcome end(Alliance alliance, PartialDate on, Statement statement) {
        alliance.restate(alliance.facts().endedOn(on), evidence.of(statement, alliance.origin()));
        return new Outcome(RecordType.ALLIANCE, alliance.id().value());
    }

    private List<Membership> parts(String actor, String alliance) {
        var today = evidence.today();
        return listed.membershipsOfActor(actor).stream()
                .filter(membership -> membership.facts().allianceId().equals(alliance))
                .filter(membership -> membership.facts().goesOn(today))
                .toList();
    }

    private Actor actor(String id) {
        return listed.actor(id).orElseThrow(() -> Problem.notFound("actor", id));
    }

    private Alliance alliance(String id) {
        return listed.alliance(id).orElseThrow(() -> Problem.notFound("alliance", id));
    }
}
