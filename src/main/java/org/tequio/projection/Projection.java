package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
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

    private final ActorProjection actors;
    private final AllianceProjection alliances;
    private final MembershipProjection memberships;
    private final ExperienceProjection experiences;
    private final Derivation derivation;
    private final Counters counters;
    private final Ends ends;

    Projection(
            ActorProjection actors,
            AllianceProjection alliances,
            MembershipProjection memberships,
            ExperienceProjection experiences,
            Derivation derivation,
            Counters counters,
            Ends ends) {
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
        this.experiences = experiences;
        this.derivation = derivation;
        this.counters = counters;
        this.ends = ends;
    }

    /**
     * Every statement may run twice, and an older version never undoes a newer one of the same generation.
     *
     * @return the ids of records that point to something the graph does not have, and so were left out
     */
    Set<String> write(Transaction graph, Batch batch, long generation) {
        var moved = writeActors(graph, batch.of(RecordType.ACTOR), generation);
        var touched = touched(batch, moved);
        var before = counters.of(graph, Cube.ALLIANCES, touched);
        alliances.project(graph, batch.of(RecordType.ALLIANCE), generation);
        var leftOut = writeMemberships(graph, batch.of(RecordType.MEMBERSHIP), generation);
        derivation.derive(graph, touched);
        counters.change(graph, before, counters.of(graph, Cube.ALLIANCES, touched));
        leftOut.addAll(writeExperiences(graph, batch.of(RecordType.EXPERIENCE), generation));
        return leftOut;
    }

    /** What the graph keeps of a message, and for a membership which two it ties together. */
    Map<String, @Nullable Object> properties(Message message) {
        return switch (message.type()) {
            case ACTOR -> actors.node(message, 0);
            case ALLIANCE -> alliances.node(message, 0);
            case MEMBERSHIP -> memberships.withEnds(message);
            case EXPERIENCE -> experiences.node(message, 0);
        };
    }

    /** @return the ids of alliances that an actor's change has moved */
    private List<String> writeActors(Transaction graph, List<Message> messages, long generation) {
        var ids = ids(messages);
        var before = counters.of(graph, Cube.ACTORS, ids);
        var moved = actors.project(graph, messages, generation);
        counters.change(graph, before, counters.of(graph, Cube.ACTORS, ids));
        return moved;
    }

    private Set<String> writeMemberships(Transaction graph, List<Message> messages, long generation) {
        var complete = memberships.project(graph, messages, generation);
        return complete ? new HashSet<>() : ends.missing(graph, messages);
    }

    private Set<String> writeExperiences(Transaction graph, List<Message> messages, long generation) {
        var missing = ends.missing(graph, messages);
        var complete = messages.stream()
                .filter(message -> !missing.contains(message.id()))
                .toList();
        experiences.project(graph, complete, generation);
        return missing;
    }

    /** The alliances that may have to be derived and counted anew. */
    private static Set<String> touched(Batch batch, List<String> moved) {
        var touched = new HashSet<>(moved);
        touched.addAll(ids(batch.of(RecordType.ALLIANCE)));
        batch.of(RecordType.MEMBERSHIP).stream()
                .map(message -> message.content().get("alliance_id").asText())
                .forEach(touched::add);
        return touched;
    }

    private static List<String> ids(List<Message> messages) {
        return messages.stream().map(Message::id).toList();
    }
}
