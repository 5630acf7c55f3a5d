package org.tequio.projection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Transaction;
import org.tequio.measure.UnitCounts;
import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts all records anew, from what they are and not from what was derived of them, and tells where that differs from
 * what the graph has counted on the way, and from what it has derived of them.
 *
 * @param counters by how much each would have to change
 * @param units by how much what is counted in each would have to change
 * @param records which properties would have to change of what is derived of a record, by its id
 * @param comparedCounters how many there are, in the graph or by what was counted anew
 * @param comparedUnits likewise
 * @param comparedRecords actors and alliances
 */
record Recount(
        Map<Counter, Long> counters,
        Map<String, UnitCounts> units,
        Map<String, Set<String>> records,
        int comparedCounters,
        int comparedUnits,
        int comparedRecords) {

    private static final String ACTORS = """
            MATCH (a:Actor)
            RETURN a.id AS id, %s AS facts, %s AS allied
            """.formatted(Counters.facts(Cube.ACTORS, "a"), Allied.OF_ACTOR);
    private static final String ALLIANCES = """
            MATCH (l:Alliance)
            WITH l, %s
            RETURN l {%s} AS told, %s
            """.formatted(
                    Member.CODES,
                    Members.properties().stream().map(".`%s`"::formatted).collect(Collectors.joining(", ")),
                    Derivation.FACTS);

    static Recount of(Transaction graph, String day) {
        var counted = new CountChange(day);
        var records = new HashMap<String, Set<String>>();
        var compared = new AtomicInteger();
        graph.run(ACTORS).forEachRemaining(row -> {
            var facts = new HashMap<>(row.get("facts").asMap());
            var derived = Map.<String, @Nullable Object>of(
                    UnitFacts.ALLIED, row.get(UnitFacts.ALLIED).asBoolean());
            note(records, row, Map.of(UnitFacts.ALLIED, Boolean.TRUE.equals(facts.get(UnitFacts.ALLIED))), derived);
            compared.incrementAndGet();
            facts.putAll(derived);
            counted.putOn(Cube.ACTORS, facts);
        });
        graph.run(ALLIANCES).forEachRemaining(row -> {
            var derived = Derivation.derived(row, row.get("alliance").asMap(), day);
            note(records, row, row.get("told").asMap(), derived);
            compared.incrementAndGet();
            var facts = new HashMap<String, @Nullable Object>(row.get("facts").asMap());
            facts.putAll(derived);
            counted.putOn(Cube.ALLIANCES, facts);
        });
        var keptCounters = Counters.all(graph);
        var keptUnits = Units.all(graph);
        return new Recount(
                counters(counted.counters(), keptCounters),
                units(counted.units(), keptUnits),
                records,
                all(counted.counters(), keptCounters),
                all(counted.units(), keptUnits),
                compared.get());
    }

    /** Notes the properties of a record that are not as they are derived anew. */
    private static void note(
            Map<String, Set<String>> records,
            Record row,
            Map<String, ?> told,
            Map<String, ? extends @Nullable Object> derived) {
        var differing = new TreeSet<String>();
        derived.forEach((property, value) -> {
            if (!Objects.equals(told.get(property), value)) {
                differing.add(property);
            }
        });
        if (!differing.isEmpty()) {
            records.put(row.get("id").asString(), differing);
        }
    }

    /** How many counters, units and records are not as they should be. */
    int differences() {
        return counters.size() + units.size() + records.size();
    }

    /** Which they are and what would have to change, in alphabetical order. */
    List<Difference> list() {
        return Stream.of(
                        counters.entrySet().stream()
                                .map(counter ->
                                        new Difference(counter.getKey().key(), "%+d".formatted(counter.getValue()))),
                        units.entrySet().stream()
                                .map(unit -> new Difference(
                                        "unit " + unit.getKey(), unit.getValue().toString())),
                        records.entrySet().stream()
                                .map(one ->
                                        new Difference("record " + one.getKey(), String.join(", ", one.getValue()))))
                .flatMap(differences -> differences)
                .sorted(Comparator.comparing(Difference::name))
                .toList();
    }

    /** Sets counters and units right; what is derived of a record, a rebuild does. */
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

    /** Something that is not as it should be. */
    @Schema(name = "RecountDifference", description = "A counter, unit or record that is not as it should be.")
    record Difference(
            @Schema(
                    description = "A counter by its key, or \"unit\" with its code, or \"record\" with its id.",
                    examples = "unit SN")
            String name,

            @Schema(
                    description = "By how much its counts would have to change; of a record, which of the properties "
                            + "that are derived from its neighbours would have to.",
                    examples = "government +1, alliances -2")
            String change) {}
}
