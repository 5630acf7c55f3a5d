package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.RecordType;
import org.tequio.register.outbox.Message;
import org.tequio.shared.Cube;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a batch of messages into the graph: nodes before relationships, then what is derived from both. */
@ApplicationScoped
class Projection {

    private static final Logger LOG = Logger.getLogger(Projection.class);

    private final ActorProjection actors;
    private final AllianceProjection alliances;
    private final MembershipProjection memberships;
    private final ExperienceProjection experiences;
    private final DepartedProjection departed;

    Projection(
            ActorProjection actors,
            AllianceProjection alliances,
            MembershipProjection memberships,
            ExperienceProjection experiences,
            DepartedProjection departed) {
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
        this.experiences = experiences;
        this.departed = departed;
    }

    /** What the graph is to keep of a message; whatever is the matter with one, the others go on. */
    Row row(Message message) {
        try {
            return Row.of(message, properties(message));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf("Nothing can be made of %s %s: %s", message.type().code(), message.id(), e);
            LOG.debug("Nothing can be made of it", e);
            return Row.faulty(message, e.toString());
        }
    }

    private Map<String, @Nullable Object> properties(Message message) {
        if (!message.isListed()) {
            return departed.node(message);
        }
        return switch (message.type()) {
            case ACTOR -> actors.node(message);
            case ALLIANCE -> alliances.node(message);
            case MEMBERSHIP -> memberships.relationship(message);
            case EXPERIENCE -> experiences.node(message);
        };
    }

    /**
     * Every statement may run twice, and an older version never undoes a newer one of the same generation. What points
     * to others departs first, and they themselves last: by then a membership may have gone over to another actor.
     *
     * @return the ids of records that were left out: they point to something the graph does not have, or something that
     *     is shown still points to them
     */
    static Set<String> write(Transaction graph, Batch batch, Move move) {
        long generation = move.generation();
        var counts = new CountChange(move.day());
        var touched = new Touched();
        var actorNodes = Nodes.of(graph, Cube.ACTORS, batch.of(RecordType.ACTOR), generation, counts);
        var allianceNodes = Nodes.of(graph, Cube.ALLIANCES, batch.of(RecordType.ALLIANCE), generation, counts);

        var departed = batch.departed();
        touched.add(Departures.ofPointers(graph, departed, generation));
        var listed = batch.listed();
        var current = listed.without(Departures.overtaking(graph, listed, generation));
        touched.add(ActorProjection.project(graph, current.of(RecordType.ACTOR), actorNodes));
        touched.alliances.addAll(AllianceProjection.project(graph, current.of(RecordType.ALLIANCE), allianceNodes));
        var leftOut = writeMemberships(graph, current.of(RecordType.MEMBERSHIP), generation, touched);
        leftOut.addAll(writeExperiences(graph, current, generation));
        var held = Departures.held(graph, departed, generation);
        leftOut.addAll(held);
        var departing = departed.without(held);
        touched.add(Departures.ofEnds(graph, departing, generation));
        actorNodes.depart(departing.of(RecordType.ACTOR));
        allianceNodes.depart(departing.of(RecordType.ALLIANCE));

        Derivation.derive(graph, touched.alliances, move.day(), counts);
        Allied.derive(graph, touched.actors, counts);
        counts.write(graph);
        return leftOut;
    }

    private static Set<String> writeMemberships(Transaction graph, List<Row> rows, long generation, Touched touched) {
        var written = MembershipProjection.project(graph, rows, generation);
        touched.add(written, rows);
        return written.all() ? new HashSet<>() : Ends.missing(graph, rows);
    }

    /** The ids of actors and alliances of which something has to be derived anew. */
    private record Touched(Set<String> actors, Set<String> alliances) {

        private Touched() {
            this(new HashSet<>(), new HashSet<>());
        }

        private void add(Departures.Parted parted) {
            actors.addAll(parted.actors());
            alliances.addAll(parted.alliances());
        }

        private void add(ActorProjection.Changed changed) {
            actors.addAll(changed.actors());
            alliances.addAll(changed.alliances());
        }

        private void add(MembershipProjection.Written written, List<Row> memberships) {
            actors.addAll(written.actors());
            alliances.addAll(written.formerAlliances());
            memberships.forEach(
                    row -> Rows.strings(row.properties(), "allianceId").forEach(alliances::add));
        }
    }

    private static Set<String> writeExperiences(Transaction graph, Batch batch, long generation) {
        var experiences = batch.of(RecordType.EXPERIENCE);
        if (experiences.isEmpty()) {
            return Set.of();
        }
        var missing = Ends.missing(graph, experiences);
        ExperienceProjection.project(graph, batch.without(missing).of(RecordType.EXPERIENCE), generation);
        return missing;
    }
}
