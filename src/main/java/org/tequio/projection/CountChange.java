package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.measure.Tally;
import org.tequio.measure.UnitCounts;
import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What a batch changes in the counters: what a record counted for is taken off, what it counts for now is put on. */
final class CountChange {

    private final String day;
    private final Map<Counter, Long> changes = new HashMap<>();
    private final Tally units = new Tally();

    /** @param day for which the units count */
    CountChange(String day) {
        this.day = day;
    }

    void takeOff(Cube cube, Map<String, ? extends @Nullable Object> facts) {
        add(cube, facts, -1);
    }

    void putOn(Cube cube, Map<String, ? extends @Nullable Object> facts) {
        add(cube, facts, 1);
    }

    /** By how much each counter changes; what was taken off and put on again is not among them. */
    Map<Counter, Long> counters() {
        changes.values().removeIf(by -> by == 0);
        return Collections.unmodifiableMap(changes);
    }

    /** Adds it to what the graph counts. */
    void write(Transaction graph) {
        Counters.change(graph, counters());
        Units.change(graph, units());
    }

    /** By how much the counts of units change. */
    Map<String, UnitCounts> units() {
        return units.byUnit();
    }

    private void add(Cube cube, Map<String, ? extends @Nullable Object> facts, long number) {
        UnitFacts.count(units, cube, facts, day, number);
        cube.counters(facts).forEach(counter -> changes.merge(counter, number, Long::sum));
    }
}
