package org.tequio.projection;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Transaction;
import org.tequio.measure.Tally;
import org.tequio.measure.UnitCounts;
import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a batch changes in the counters: what a record counted for is taken off, what it counts for now is put on. It keeps
 * the time that this takes, since every message pays for it.
 */
final class CountChange {

    private static final Timer TIME = Timer.builder("tequio.projection.counting")
            .description("Time that the projection spends on its counters")
            .register(Metrics.globalRegistry);

    private final String day;
    private final Map<Counter, Long> changes = new HashMap<>();
    private final Tally units = new Tally();
    private long nanos;

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
        long begin = System.nanoTime();
        Counters.change(graph, counters());
        Units.change(graph, units());
        TIME.record(nanos + System.nanoTime() - begin, TimeUnit.NANOSECONDS);
    }

    /** By how much the counts of units change. */
    Map<String, UnitCounts> units() {
        return units.byUnit();
    }

    private void add(Cube cube, Map<String, ? extends @Nullable Object> facts, long number) {
        long begin = System.nanoTime();
        UnitFacts.count(units, cube, facts, day, number);
        cube.counters(facts).forEach(counter -> changes.merge(counter, number, Long::sum));
        nanos += System.nanoTime() - begin;
    }
}
