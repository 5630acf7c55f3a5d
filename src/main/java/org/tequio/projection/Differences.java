package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.tequio.register.RecordType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the graph tells otherwise than the register, or not at all: every property of a record is compared, what is
 * derived for it, and whom it is tied to.
 */
@ApplicationScoped
class Differences {

    private static final String ACTORS = """
            UNWIND $ids AS id
            MATCH (n:Actor {id: id})
            RETURN id, n {.*, generation: null, allied: null, ties: [(n)-[:PART_OF]->(whole:Actor) | whole.id]} AS told
            """;
    private static final String ALLIANCES = """
            UNWIND $ids AS id
            MATCH (l:Alliance {id: id})
            WITH id, l, %s
            RETURN id, l {.*, generation: null, changesOn: l.changesOn} AS told, [(l)<-[m:MEMBER_OF]-(a) | %s] AS members
            """.formatted(Member.CODES, Member.FACTS);
    private static final String MEMBERSHIPS = """
            UNWIND $ids AS id
            MATCH (a:Actor)-[m:MEMBER_OF {id: id}]->(l:Alliance)
            USING INDEX SEEK m:MEMBER_OF(id)
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

    Differences(GraphWriter graph) {
        this.graph = graph;
    }

    /** Those of a batch of this type that have to be written, if the graph counts for this day. */
    Batch in(RecordType type, Batch batch, String day) {
        var told = told(query(type), batch.listed());
        told.putAll(told(DEPARTED, batch.departed()));
        return batch.filter(row -> !isTold(row, told.get(row.id()), day));
    }

    /** What the graph tells of the records of a batch, by id. */
    private Map<String, Record> told(String query, Batch batch) {
        var told = new HashMap<String, Record>();
        if (!batch.isEmpty()) {
            var ids = Map.<String, Object>of("ids", batch.ids());
            graph.ask(transaction -> transaction.run(query, ids).list())
                    .forEach(record -> told.put(record.get("id").asString(), record));
        }
        return told;
    }

    private static boolean isTold(Row row, @Nullable Record told, String day) {
        return row.isWhole() && told != null && told.get("told").equals(expected(row, told, day));
    }

    private static Value expected(Row row, Record told, String day) {
        var properties = new HashMap<String, @Nullable Object>(row.properties());
        properties.put("generation", null);
        if (row.listed()) {
            properties.putAll(relations(row, told, day));
        }
        return Values.value(properties);
    }

    private static Map<String, @Nullable Object> relations(Row row, Record told, String day) {
        return switch (row.type()) {
            case ACTOR -> {
                var relations = new HashMap<String, @Nullable Object>();
                relations.put("ties", ties(row, "umbrella"));
                relations.put(UnitFacts.ALLIED, null);
                yield relations;
            }
            case ALLIANCE -> Derivation.derived(told, row.properties(), day);
            case EXPERIENCE -> Map.of("ties", ties(row, "allianceId", "actorIds"));
            case MEMBERSHIP -> Map.of();
        };
    }

    private static List<String> ties(Row row, String... ends) {
        return Rows.strings(row.properties(), ends).distinct().sorted().toList();
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
