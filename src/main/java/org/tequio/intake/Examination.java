package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.duplicates.Candidate;
import org.tequio.intake.duplicates.Description;
import org.tequio.intake.duplicates.Duplicates;
import org.tequio.intake.statement.ActorStatement;
import org.tequio.intake.statement.AllianceStatement;
import org.tequio.intake.statement.Check;
import org.tequio.intake.statement.Statement;
import org.tequio.register.Name;
import org.tequio.register.RecordType;
import org.tequio.shared.JsonBodies;
import org.tequio.shared.Problem;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Holds a submission against the register: whether it can be carried out, whose business it is, what is like it. */
@ApplicationScoped
public class Examination {

    private final JsonBodies bodies;
    private final Fitness fitness;
    private final Concerns concerns;
    private final Duplicates duplicates;

    Examination(JsonBodies bodies, Fitness fitness, Concerns concerns, Duplicates duplicates) {
        this.bodies = bodies;
        this.fitness = fitness;
        this.concerns = concerns;
        this.duplicates = duplicates;
    }

    /** @throws Problem 400 with all faults, if it cannot be carried out */
    Concern examine(Statement statement) {
        var faults = bodies.faults();
        fitness.check(statement, faults);
        fitness.checkNews(statement, faults);
        faults.refuse();
        return concerns.of(statement);
    }

    /** @throws Problem 409 with what is in the way, if it could be carried out when it came in and cannot be now */
    public void mustStillFit(Statement statement) {
        var faults = bodies.faults();
        fitness.check(statement, faults);
        faults.standInTheWay();
    }

    /** Listed records that the new ones in it may be, of each the best first. */
    List<Candidate> duplicates(Statement statement) {
        return duplicates(statement, Set.of());
    }

    /**
     * As {@link #duplicates(Statement)}, but for some.
     *
     * @param others ids of records that they are known not to be
     */
    public List<Candidate> duplicates(Statement statement, Set<String> others) {
        var alliance = Stream.ofNullable(statement.alliance()).map(said -> description(said, others));
        var actors = statement.newActors().stream().map(said -> description(said, others));
        return Stream.concat(alliance, actors)
                .flatMap(description -> duplicates.find(description).stream())
                .distinct()
                .toList();
    }

    private Description description(AllianceStatement alliance, Set<String> others) {
        var check = new Check(bodies.faults());
        return new Description(
                RecordType.ALLIANCE,
                texts(alliance.facts(check).names()),
                null,
                null,
                null,
                alliance.identifiers(check),
                others);
    }

    private Description description(ActorStatement actor, Set<String> others) {
        var check = new Check(bodies.faults());
        var facts = actor.facts(check);
        return new Description(
                RecordType.ACTOR,
                texts(facts.names()),
                facts.country(),
                facts.city(),
                facts.website(),
                actor.identifiers(check),
                others,
                facts.kind());
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }
}
