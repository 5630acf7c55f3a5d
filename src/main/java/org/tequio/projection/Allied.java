package org.tequio.projection;

import org.neo4j.driver.Transaction;
import org.tequio.shared.Cube;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps at each actor whether somebody says that it is in an alliance. */
final class Allied {

    /** In Cypher, whether somebody says so of an actor {@code a}. */
    static final String OF_ACTOR = """
            EXISTS {
                MATCH (a)-[m:MEMBER_OF]->(:Alliance)
                WHERE m.state IN ['reported', 'confirmed']
            }\
            """;

    private static final String CHANGE = """
            %s
            WITH a, %s AS allied
            WHERE allied <> coalesce(a.allied, false)
            WITH a, allied, %s AS facts
            SET a.allied = allied
            RETURN allied, facts
            """;
    private static final String OF_THESE = change("UNWIND $ids AS id MATCH (a:Actor {id: id})");
    private static final String OF_ALL = change("MATCH (a:Actor)");

    private Allied() {}

    /** Looks at these actors anew. */
    static void derive(Transaction graph, Collection<String> actors, CountChange counts) {
        if (!actors.isEmpty()) {
            change(graph, OF_THESE, Map.of("ids", List.copyOf(actors)), counts);
        }
    }

    /** Looks at all actors anew, for a rebuild. */
    static void setRight(Transaction graph, CountChange counts) {
        change(graph, OF_ALL, Map.of(), counts);
    }

    private static String change(String match) {
        return CHANGE.formatted(match, OF_ACTOR, Counters.facts(Cube.ACTORS, "a"));
    }

    private static void change(
            Transaction graph, String statement, Map<String, Object> parameters, CountChange counts) {
        graph.run(statement, parameters).forEachRemaining(row -> {
            var facts = new HashMap<>(row.get("facts").asMap());
            counts.takeOff(Cube.ACTORS, facts);
            facts.put(UnitFacts.ALLIED, row.get("allied").asBoolean());
            counts.putOn(Cube.ACTORS, facts);
        });
    }
}
