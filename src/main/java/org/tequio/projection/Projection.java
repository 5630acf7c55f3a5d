package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.register.RecordType;
import org.tequio.register.outbox.Message;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a batch of messages into the graph: nodes before relationships, then what is derived from both. */
@ApplicationScoped
class Projection {

    private final ActorProjection actors;
    private final AllianceProjection alliances;
    private final MembershipProjection memberships;
    private final ExperienceProjection experiences;
    private final Patterns patterns;
    private final Ends ends;

    Projection(
            ActorProjection actors,
            AllianceProjection alliances,
            MembershipProjection memberships,
            ExperienceProjection experiences,
            Patterns patterns,
            Ends ends) {
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
        this.experiences = experiences;
        this.patterns = patterns;
        this.ends = ends;
    }

    /**
     * Every statement may run twice, and an older version never undoes a newer one of the same generation.
     *
     * @return the ids of records that point to something the graph does not have, and so were left out
     */
    Set<String> write(Transaction graph, Batch batch, long generation) {
        var touched = new HashSet<String>();
        var leftOut = new HashSet<String>();
        for (var type : RecordType.values()) {
            var messages = batch.of(type);
            if (messages.isEmpty()) {
                continue;
            }
            switch (type) {
                case ACTOR -> touched.addAll(actors.project(graph, messages, generation));
                case ALLIANCE -> {
                    alliances.project(graph, messages, generation);
                    messages.forEach(message -> touched.add(message.id()));
                }
                case MEMBERSHIP -> {
                    if (!memberships.project(graph, messages, generation)) {
                        leftOut.addAll(ends.missing(graph, messages));
                    }
                    alliancesOf(messages.stream()).forEach(touched::add);
                }
                case EXPERIENCE -> {
                    var missing = ends.missing(graph, messages);
                    leftOut.addAll(missing);
                    var complete = messages.stream()
                            .filter(message -> !missing.contains(message.id()))
                            .toList();
                    experiences.project(graph, complete, generation);
                }
            }
        }
        patterns.derive(graph, touched);
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

    private static Stream<String> alliancesOf(Stream<Message> memberships) {
        return memberships.map(message -> message.content().get("alliance_id").asText());
    }
}
