package org.tequio.projection;

import org.neo4j.driver.Transaction;
import org.tequio.register.RecordType;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of the graph what is no longer listed, and leaves a {@code Departed} node that tells where it went or why.
 * That node also keeps the version, so that an older message does not bring the record back.
 *
 * <p>In the register nothing listed points to what has departed, but revisions come in the order in which their
 * transactions began: for a moment the graph may hear that an actor has departed before it hears the same of its
 * membership. Such an actor is held back and parked until it has.
 */
final class Departures {

    private static final String NUMBER = """
            MATCH (d:Departed)
            RETURN count(d) AS number
            """;
    private static final String COME_BACK = """
            UNWIND $rows AS row
            MATCH (d:Departed {id: row.id})
            WHERE d.version < row.version OR coalesce(d.generation, -1) < row.generation
            DELETE d
            """;
    private static final String STILL_AWAY = """
            UNWIND $rows AS row
            MATCH (d:Departed {id: row.id})
            RETURN d.id AS id
            """;
    private static final String MEMBERSHIPS = """
            UNWIND $rows AS row
            MATCH (a:Actor)-[m:MEMBER_OF {id: row.id}]->(l:Alliance)
            USING INDEX SEEK m:MEMBER_OF(id)
            WHERE m.version < row.version OR coalesce(m.generation, -1) < row.generation
            WITH m, a.id AS actor, l.id AS alliance
            DELETE m
            RETURN DISTINCT actor, alliance
            """;
    private static final String EXPERIENCES = """
            UNWIND $rows AS row
            MATCH (e:Experience {id: row.id})
            WHERE e.version < row.version OR coalesce(e.generation, -1) < row.generation
            DETACH DELETE e
            """;
    /** In a rebuild, what it has not written itself does not count: it has yet to come to it. */
    private static final String HELD_ACTORS = """
            UNWIND $rows AS row
            MATCH (a:Actor {id: row.id})
            WHERE a.version < row.version
              AND (EXISTS { (a)-[m:MEMBER_OF]->(:Alliance) WHERE m.generation >= row.generation }
                OR EXISTS { (a)<-[:LEARNED_BY]-(e:Experience) WHERE e.generation >= row.generation })
            RETURN a.id AS id
            """;

    private static final String HELD_ALLIANCES = """
            UNWIND $rows AS row
            MATCH (l:Alliance {id: row.id})
            WHERE l.version < row.version
              AND (EXISTS { (l)<-[m:MEMBER_OF]-(:Actor) WHERE m.generation >= row.generation }
                OR EXISTS { (l)<-[:LEARNED_IN]-(e:Experience) WHERE e.generation >= row.generation })
            RETURN l.id AS id
            """;
    private static final String ACTORS = """
            UNWIND $rows AS row
            MATCH (a:Actor {id: row.id})
            WHERE a.version < row.version OR coalesce(a.generation, -1) < row.generation
            OPTIONAL MATCH (a)-[:MEMBER_OF]->(l:Alliance)
            WITH a, a.id AS actor, collect(l.id) AS alliances
            DETACH DELETE a
            WITH actor, alliances
            UNWIND alliances AS alliance
            RETURN DISTINCT actor, alliance
            """;
    private static final String ALLIANCES = """
            UNWIND $rows AS row
            MATCH (l:Alliance {id: row.id})
            WHERE l.version < row.version OR coalesce(l.generation, -1) < row.generation
            OPTIONAL MATCH (a:Actor)-[:MEMBER_OF]->(l)
            WITH l, l.id AS alliance, collect(a.id) AS actors
            DETACH DELETE l
            WITH alliance, actors
            UNWIND actors AS actor
            RETURN DISTINCT actor, alliance
            """;
    /** Whatever is still there is so in a newer version. */
    private static final String TRACES = """
            UNWIND $rows AS row
            WITH row
            WHERE NOT EXISTS { (:Actor {id: row.id}) }
              AND NOT EXISTS { (:Alliance {id: row.id}) }
              AND NOT EXISTS { (:Actor)-[:MEMBER_OF {id: row.id}]->(:Alliance) }
              AND NOT EXISTS { (:Experience {id: row.id}) }
            MERGE (d:Departed {id: row.id})
            WITH d, row
            WHERE coalesce(d.version, -1) < row.version OR coalesce(d.generation, -1) < row.generation
            SET d = row
            """;

    private Departures() {}

    /**
     * Makes room for what is listed again.
     *
     * @return the ids of those of these listed records that have departed in a newer version
     */
    static Set<String> overtaking(Transaction graph, Batch listed, long generation) {
        if (graph.run(NUMBER).single().get("number").asLong() == 0) {
            return Set.of();
        }
        var versions = listed.rows().stream()
                .map(row -> Map.of("id", row.id(), "version", row.version(), "generation", (Object) generation))
                .toList();
        graph.run(COME_BACK, Map.of("rows", versions)).consume();
        return ids(graph, STILL_AWAY, versions);
    }

    /**
     * Memberships and experiences depart.
     *
     * @return who is parted by it
     */
    static Parted ofPointers(Transaction graph, Batch departed, long generation) {
        var memberships = traces(departed.of(RecordType.MEMBERSHIP), generation);
        var experiences = traces(departed.of(RecordType.EXPERIENCE), generation);
        var parted = part(graph, MEMBERSHIPS, memberships);
        run(graph, EXPERIENCES, experiences);
        run(graph, TRACES, memberships);
        run(graph, TRACES, experiences);
        return parted;
    }

    /** The ids of actors and alliances that cannot depart yet, because something that is shown points to them. */
    static Set<String> held(Transaction graph, Batch departed, long generation) {
        var held = ids(graph, HELD_ACTORS, traces(departed.of(RecordType.ACTOR), generation));
        held.addAll(ids(graph, HELD_ALLIANCES, traces(departed.of(RecordType.ALLIANCE), generation)));
        return held;
    }

    /**
     * Actors and alliances depart.
     *
     * @return who is parted by it
     */
    static Parted ofEnds(Transaction graph, Batch departed, long generation) {
        var actors = traces(departed.of(RecordType.ACTOR), generation);
        var alliances = traces(departed.of(RecordType.ALLIANCE), generation);
        var parted = part(graph, ACTORS, actors).and(part(graph, ALLIANCES, alliances));
        run(graph, TRACES, actors);
        run(graph, TRACES, alliances);
        return parted;
    }

    /** The ids of actors that lose an alliance, and of alliances that lose a member. */
    record Parted(Set<String> actors, Set<String> alliances) {

        private Parted and(Parted others) {
            others.actors.addAll(actors);
            others.alliances.addAll(alliances);
            return others;
        }
    }

    private static Parted part(Transaction graph, String statement, List<? extends Map<String, ?>> rows) {
        var parted = new Parted(new HashSet<>(), new HashSet<>());
        if (!rows.isEmpty()) {
            graph.run(statement, Map.of("rows", rows)).forEachRemaining(row -> {
                parted.actors.add(row.get("actor").asString());
                parted.alliances.add(row.get("alliance").asString());
            });
        }
        return parted;
    }

    private static List<Map<String, Object>> traces(List<Row> rows, long generation) {
        return rows.stream().map(row -> row.written(generation)).toList();
    }

    private static Set<String> ids(Transaction graph, String statement, List<? extends Map<String, ?>> rows) {
        if (rows.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(graph.run(statement, Map.of("rows", rows))
                .list(row -> row.get("id").asString()));
    }

    private static void run(Transaction graph, String statement, List<? extends Map<String, ?>> rows) {
        if (!rows.isEmpty()) {
            graph.run(statement, Map.of("rows", rows)).consume();
        }
    }
}
