package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.tequio.register.RecordType;
import org.tequio.register.outbox.Message;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the graph tells otherwise than the register, or not at all: every property of a record is compared, what is
 * derived for it, and whom it is tied to. To read and compare a record costs a third of writing it.
 */
@ApplicationScoped
class Differences {

    private static final String ACTORS = """
            UNWIND $ids AS id
            MATCH (n:Actor {id: id})
            RETURN id, n {.*, generation: null, ties: [(n)-[:PART_OF]->(whole:Actor) | whole.id]} AS told
            """;
    private static final String ALLIANCES = """
            UNWIND $ids AS id
            MATCH (l:Alliance {id: id})
            RETURN id, l {.*, generation: null} AS told, [(l)<-[m:MEMBER_OF]-(a) | %s] AS members
            """.formatted(Member.FACTS);
    private static final String MEMBERSHIPS = """
            UNWIND $ids AS id
            MATCH (a:Actor)-[m:MEMBER_OF {id: id}]->(l:Alliance)
            USING INDEX m:MEMBER_OF(id)
            RETURN id, m {.*, generation: null, actorId: a.id, allianceId: l.id} AS told
            """;
    private static final String DEPARTED = """
            UNWIND $ids AS id
            MATCH (d:Departed {id: id})
            RETURN id, d {.*, generation: null} AS told
            """;
    private static final String EXPERIENCES = """
            UNWIND $ids AS id
            MATCH (e:Experience {id: id})
            RETURN id, e {
                .*,
                generation: null,
                ties: COLLECT { MATCH (e)-[:LEARNED_IN|LEARNED_BY]->(n) RETURN n.id ORDER BY n.id }
            } AS told
            """;

    private final GraphWriter graph;
    private final Projection projection;

    Differences(GraphWriter graph, Projection projection) {
        this.graph = graph;
        this.projection = projection;
    }

    /** Those of a batch of this type that have to be written. */
    Batch in(RecordType type, Batch batch) {
        var told = told(query(type), batch.listed());
        told.putAll(told(DEPARTED, batch.departed()));
        return new Batch(batch.messages().stream()
                .filter(message -> !isTold(message, told.get(message.id())))
                .toList());
    }

    /** What the graph tells of the records of a batch, by id. */
    private Map<String, Record> told(String query, Batch batch) {
        var told = new HashMap<String, Record>();
        if (!batch.messages().isEmpty()) {
            var ids = Map.<String, Object>of("ids", batch.ids());
            graph.ask(transaction -> transaction.run(query, ids).list())
                    .forEach(row -> told.put(row.get("id").asString(), row));
        }
        return told;
    }

    private boolean isTold(Message message, @Nullable Record told) {
        return told != null && told.get("told").equals(expected(message, told));
    }

    private Value expected(Message message, Record told) {
        var properties = projection.properties(message);
        properties.values().removeIf(Objects::isNull);
        properties.put("generation", null);
        if (message.isListed()) {
            properties.putAll(relations(message.type(), properties, told));
        }
        return Values.value(properties);
    }

    private static Map<String, Object> relations(
            RecordType type, Map<String, @Nullable Object> properties, Record told) {
        return switch (type) {
            case ACTOR -> Map.of("ties", ties(properties, "umbrella"));
            case ALLIANCE ->
                Derivation.derived(told, strings(properties, "territories").toList());
            case EXPERIENCE -> Map.of("ties", ties(properties, "allianceId", "actorIds"));
            case MEMBERSHIP -> Map.of();
        };
    }

    private static List<String> ties(Map<String, @Nullable Object> properties, String... ends) {
        return Stream.of(ends)
                .flatMap(end -> strings(properties, end))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> strings(Map<String, @Nullable Object> properties, String property) {
        var value = properties.get(property);
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    private static String query(RecordType type) {
        return switch (type) {
            case ACTOR -> ACTORS;
            case ALLIANCE -> ALLIANCES;
            case MEMBERSHIP -> MEMBERSHIPS;
            case EXPERIENCE -> EXPERIENCES;
        };
    }
}
