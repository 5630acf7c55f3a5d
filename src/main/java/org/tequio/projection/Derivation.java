package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.tequio.shared.Cube;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Derives what an alliance owes to its members: its pattern under every scheme, the groups that meet in it, where it is. */
final class Derivation {

    /** In Cypher, all that is derived from, of an alliance {@code l} with its {@code codes}. */
    static final String FACTS = """
            l.id AS id, %s AS facts, l {.territories, .firstDay, .lastDay} AS alliance,
                [(l)<-[m:MEMBER_OF]-(a) | %s] AS members\
            """.formatted(Counters.facts(Cube.ALLIANCES, "l"), Member.FACTS);

    private static final String MEMBERS = """
            UNWIND $ids AS id
            MATCH (l:Alliance {id: id})
            WITH l, %s
            RETURN %s
            """.formatted(Member.CODES, FACTS);
    private static final String DERIVE = """
            UNWIND $rows AS row
            MATCH (l:Alliance {id: row.id})
            SET l += row.derived
            """;

    private Derivation() {}

    /** @param day for which it is asked who meets in them */
    static void derive(Transaction graph, Collection<String> alliances, String day, CountChange counts) {
        if (alliances.isEmpty()) {
            return;
        }
        var rows = graph.run(MEMBERS, Map.of("ids", alliances)).list(row -> derive(row, day, counts));
        graph.run(DERIVE, Map.of("rows", rows)).consume();
    }

    private static Map<String, Object> derive(Record row, String day, CountChange counts) {
        var id = row.get("id").asString();
        var derived = derived(row, row.get("alliance").asMap(), day);
        var facts = new HashMap<String, @Nullable Object>(row.get("facts").asMap());
        counts.takeOff(Cube.ALLIANCES, facts);
        facts.putAll(derived);
        counts.putOn(Cube.ALLIANCES, facts);
        return Map.of("id", id, "derived", derived);
    }

    /**
     * @param row the id of an alliance and, as {@link Member#FACTS}, its members
     * @param alliance its own properties
     */
    static Map<String, @Nullable Object> derived(Record row, Map<String, ?> alliance, String day) {
        var members = Members.of(row.get("members").asList(Member::of), Span.of(alliance), day);
        return members.derived(
                row.get("id").asString(), Rows.strings(alliance, "territories").toList());
    }
}
