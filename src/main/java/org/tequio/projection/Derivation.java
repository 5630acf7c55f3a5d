package org.tequio.projection;

import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.Value;
import org.tequio.shared.Cube;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Derives what an alliance owes to its members: its pattern under every scheme, the groups that meet in it, where it is. */
final class Derivation {

    private static final String MEMBERS = """
            UNWIND $ids AS id
            MATCH (l:Alliance {id: id})
            RETURN id, %s AS facts, l.territories AS territories,
                [(l)<-[m:MEMBER_OF]-(a) | %s] AS members
            """.formatted(Counters.facts(Cube.ALLIANCES, "l"), Member.FACTS);
    private static final String DERIVE = """
            UNWIND $rows AS row
            MATCH (l:Alliance {id: row.id})
            SET l += row.derived
            """;

    private Derivation() {}

    static void derive(Transaction graph, Collection<String> alliances, CountChange counts) {
        if (alliances.isEmpty()) {
            return;
        }
        var rows = graph.run(MEMBERS, Map.of("ids", alliances)).list(alliance -> derive(alliance, counts));
        graph.run(DERIVE, Map.of("rows", rows)).consume();
    }

    private static Map<String, Object> derive(Record alliance, CountChange counts) {
        var id = alliance.get("id").asString();
        var derived = derived(alliance, alliance.get("territories").asList(Value::asString));
        var facts = new HashMap<>(alliance.get("facts").asMap());
        counts.takeOff(Cube.ALLIANCES, facts);
        facts.putAll(derived);
        counts.putOn(Cube.ALLIANCES, facts);
        return Map.of("id", id, "derived", derived);
    }

    /** @param alliance its id and, as {@link Member#FACTS}, its members */
    static Map<String, Object> derived(Record alliance, List<String> territories) {
        var members = Members.of(alliance.get("members").asList(Member::of));
        return members.derived(alliance.get("id").asString(), territories);
    }
}
