package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.Statement;
import org.tequio.register.Actor;
import org.tequio.register.Alliance;
import org.tequio.register.RecordType;
import org.tequio.shared.PartialDate;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Objects;

/** Notes that an organisation, an alliance, or an organisation's part in an alliance has ended; the record stays. */
@ApplicationScoped
class EndRecord {

    private final Listed listed;
    private final Evidence evidence;

    EndRecord(Listed listed, Evidence evidence) {
        this.listed = listed;
        this.evidence = evidence;
    }

    Outcome end(Statement statement) {
        var ending = Objects.requireNonNull(statement.ending());
        var on = ending.day();
        if (ending.alliance() == null) {
            return end(actor(Objects.requireNonNull(ending.actor())), on, statement);
        } else if (ending.actor() == null) {
            return end(alliance(ending.alliance()), on, statement);
        }
        return endPart(ending.actor(), ending.alliance(), on, statement);
    }

    private Outcome end(Actor actor, PartialDate on, Statement statement) {
        actor.restate(actor.facts().closedOn(on), evidence.of(statement, actor.origin()));
        return new Outcome(RecordType.ACTOR, actor.id().value());
    }

    private Outcome end(Alliance alliance, PartialDate on, Statement statement) {
        alliance.restate(alliance.facts().endedOn(on), evidence.of(statement, alliance.origin()));
        return new Outcome(RecordType.ALLIANCE, alliance.id().value());
    }

    private Outcome endPart(String actor, String alliance, PartialDate on, Statement statement) {
        var parts = listed.membershipsOfActor(actor).stream()
                .filter(membership -> membership.facts().allianceId().equals(alliance))
                .filter(membership -> membership.facts().goesOn())
                .toList();
        if (parts.isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, "%s takes no part in %s that could end.".formatted(actor, alliance));
        }
        parts.forEach(part -> part.restate(part.facts().endedOn(on), evidence.of(statement, part.origin())));
        return new Outcome(RecordType.ACTOR, actor);
    }

    private Actor actor(String id) {
        return listed.actor(id).orElseThrow(() -> Problem.notFound("actor", id));
    }

    private Alliance alliance(String id) {
        return listed.alliance(id).orElseThrow(() -> Problem.notFound("alliance", id));
    }
}
