package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.measure.UnitCounts;
import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Counts all records anew, from what they are and not from what was derived of them, and tells where that differs from
 * what the graph has counted on the way.
 *
 * @param counters by how much each would have to change
 * @param units by how much what is counted in each would have to change
 * @param comparedCounters how many there are, in the graph or by what was counted anew
 * @param comparedUnits likewise
 */
record Recount(Map<Counter, Long> counters, Map<String, UnitCounts> units, int comparedCounters, int comparedUnits) {

    private static final String ACTORS = """
            MATCH (a:Actor)
            RETURN %s AS facts, %s AS allied
            """.formatted(Counters.facts(Cube.ACTORS, "a"), Allied.OF_ACTOR);
    private static final String ALLIANCES = """
            MATCH (l:Alliance)
            WITH l, %s
            RETURN %s
            """.formatted(Member.CODES, Derivation.FACTS);

    static Recount of(Transaction graph, String day) {
        var counted = new CountChange(day);
        graph.run(ACTORS).forEachRemaining(row -> {
            var facts = new HashMap<>(row.get("facts").asMap());
            facts.put(UnitFacts.ALLIED, row.get(UnitFacts.ALLIED).asBoolean());
            counted.putOn(Cube.ACTORS, facts);
        });
        graph.run(ALLIANCES).forEachRemaining(row -> {
            var facts = new HashMap<String, @Nullable Object>(row.get("facts").asMap());
            facts.putAll(Derivation.derived(row, row.get("alliance").asMap(), day));
            counted.putOn(Cube.ALLIANCES, facts);
        });
        var keptCounters = Counters.all(graph);
        var keptUnits = Units.all(graph);
        return new Recount(
                counters(counted.counters(), keptCounters),
                units(counted.units(), keptUnits),
                all(counted.counters(), keptCounters),
                all(counted.units(), keptUnits));
    }

    /** How many counters and units are not as they should be. */
    int differences() {
        return counters.size() + units.size();
    }

    /** What they are called, in alphabetical order. */
    List<String> names() {
        return Stream.concat(
                        counters.keySet().stream().map(Counter::key),
                        units.keySet().stream().map("unit "::concat))
                .sorted()
                .toList();
    }

    void setRight(Transaction graph) {
        Counters.change(graph, counters);
        Units.change(graph, units);
    }

    private static <T> int all(Map<T, ?> counted, Map<T, ?> kept) {
        var all = new HashSet<>(counted.keySet());
        all.addAll(kept.keySet());
        return all.size();
    }

    private static Map<Counter, Long> counters(Map<Counter, Long> counted, Map<Counter, Long> kept) {
        var changes = new HashMap<>(counted);
        kept.forEach((counter, number) -> changes.merge(counter, -number, Long::sum));
        changes.values().removeIf(by -> by == 0);
        return changes;
    }

    private static Map<String, UnitCounts> units(Map<String, UnitCounts> counted, Map<String, UnitCounts> kept) {
        var changes = new HashMap<>(counted);
        kept.forEach((unit, counts) ->
                changes.put(unit, changes.getOrDefault(unit, new UnitCounts()).minus(counts)));
        changes.values().removeIf(UnitCounts::isEmpty);
        return changes;
    }
}
