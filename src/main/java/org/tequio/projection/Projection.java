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
    private final Departures departures;

    Projection(
            ActorProjection actors,
            AllianceProjection alliances,
            MembershipProjection memberships,
            ExperienceProjection experiences,
            Derivation derivation,
            Counters counters,
            Ends ends,
            Departures departures) {
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
        this.experiences = experiences;
        this.derivation = derivation;
        this.counters = counters;
        this.ends = ends;
        this.departures = departures;
    }

    /**
     * Every statement may run twice, and an older version never undoes a newer one of the same generation. What points
     * to others departs first, and they themselves last: by then a membership may have gone over to another actor.
     *
     * @return the ids of records that were left out: they point to something the graph does not have, or something that
     *     is shown still points to them
     */
    Set<String> write(Transaction graph, Batch batch, long generation) {
        var counts = new CountChange();
        var actorNodes = Nodes.of(graph, Cube.ACTORS, batch.of(RecordType.ACTOR), generation, counts);
        var allianceNodes = Nodes.of(graph, Cube.ALLIANCES, batch.of(RecordType.ALLIANCE), generation, counts);

        var departed = batch.departed();
        var touched = new HashSet<>(departures.ofPointers(graph, departed, generation));
        var listed = batch.listed();
        var current = listed.without(departures.overtaking(graph, listed, generation));
        touched.addAll(actors.project(graph, current.of(RecordType.ACTOR), actorNodes));
        touched.addAll(alliances.project(graph, current.of(RecordType.ALLIANCE), allianceNodes));
        var leftOut = writeMemberships(graph, current.of(RecordType.MEMBERSHIP), generation, touched);
        leftOut.addAll(writeExperiences(graph, current.of(RecordType.EXPERIENCE), generation));
        var held = departures.held(graph, departed, generation);
        leftOut.addAll(held);
        var departing = departed.without(held);
        touched.addAll(departures.ofEnds(graph, departing, generation));
        actorNodes.depart(departing.of(RecordType.ACTOR));
        allianceNodes.depart(departing.of(RecordType.ALLIANCE));

        derivation.derive(graph, touched, counts);
        counters.change(graph, counts);
        return leftOut;
    }

    /** What the graph keeps of a message, and for a listed membership which two it ties together. */
    Map<String, @Nullable Object> properties(Message message) {
        if (!message.isListed()) {
            return departures.trace(message);
        }
        return switch (message.type()) {
            case ACTOR -> actors.node(message);
            case ALLIANCE -> alliances.node(message);
            case MEMBERSHIP -> memberships.withEnds(message);
            case EXPERIENCE -> experiences.node(message);
        };
    }

    private Set<String> writeMemberships(
            Transaction graph, List<Message> messages, long generation, Set<String> touched) {
        var written = memberships.project(graph, messages, generation);
        touched.addAll(written.formerAlliances());
        messages.forEach(
                message -> touched.add(message.content().get("alliance_id").asText()));
        return written.all() ? new HashSet<>() : ends.missing(graph, messages);
    }

    private Set<String> writeExperiences(Transaction graph, List<Message> messages, long generation) {
        if (messages.isEmpty()) {
            return Set.of();
        }
        var missing = ends.missing(graph, messages);
        var complete = messages.stream()
                .filter(message -> !missing.contains(message.id()))
                .toList();
        experiences.project(graph, complete, generation);
        return missing;
    }
}
