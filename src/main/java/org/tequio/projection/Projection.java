package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.RecordType;
import org.tequio.register.outbox.Message;
import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;

import java.util.Collection;
import java.util.HashMap;
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
        var actorIds = ids(batch.of(RecordType.ACTOR));
        var allianceIds = ids(batch.of(RecordType.ALLIANCE));
        var actorsBefore = counters.of(graph, Cube.ACTORS, actorIds);
        var alliancesBefore = counters.of(graph, Cube.ALLIANCES, allianceIds);

        var departed = batch.departed();
        var touched = new HashSet<>(departures.ofPointers(graph, departed, generation));
        var listed = batch.listed();
        var current = listed.without(departures.overtaking(graph, listed, generation));
        var leftOut = list(graph, current, generation, touched);
        var held = departures.held(graph, departed, generation);
        leftOut.addAll(held);
        touched.addAll(departures.ofEnds(graph, departed.without(held), generation));

        counters.change(graph, actorsBefore, counters.of(graph, Cube.ACTORS, actorIds));
        derive(graph, touched, allianceIds, alliancesBefore);
        return leftOut;
    }

    /** @param touched gathers the ids of alliances that have to be derived anew */
    private Set<String> list(Transaction graph, Batch batch, long generation, Set<String> touched) {
        touched.addAll(actors.project(graph, batch.of(RecordType.ACTOR), generation));
        alliances.project(graph, batch.of(RecordType.ALLIANCE), generation);
        touched.addAll(ids(batch.of(RecordType.ALLIANCE)));
        var leftOut = writeMemberships(graph, batch.of(RecordType.MEMBERSHIP), generation, touched);
        leftOut.addAll(writeExperiences(graph, batch.of(RecordType.EXPERIENCE), generation));
        return leftOut;
    }

    /**
     * Derives alliances anew and counts them so. What those that only lost or won members were counted for still stands
     * in their nodes.
     */
    private void derive(
            Transaction graph, Set<String> touched, Collection<String> written, Map<Counter, Long> writtenBefore) {
        var others = new HashSet<>(touched);
        others.removeAll(written);
        var all = new HashSet<>(touched);
        all.addAll(written);
        var before = new HashMap<>(writtenBefore);
        counters.of(graph, Cube.ALLIANCES, others).forEach((counter, n) -> before.merge(counter, n, Long::sum));
        derivation.derive(graph, touched);
        counters.change(graph, before, counters.of(graph, Cube.ALLIANCES, all));
    }

    /** What the graph keeps of a message, and for a listed membership which two it ties together. */
    Map<String, @Nullable Object> properties(Message message) {
        if (!message.isListed()) {
            return departures.trace(message, 0);
        }
        return switch (message.type()) {
            case ACTOR -> actors.node(message, 0);
            case ALLIANCE -> alliances.node(message, 0);
            case MEMBERSHIP -> memberships.withEnds(message);
            case EXPERIENCE -> experiences.node(message, 0);
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

    private static List<String> ids(List<Message> messages) {
        return messages.stream().map(Message::id).toList();
    }
}
