package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a batch changes in the counters: what a record counted for is taken off, what it counts for now is put on. */
final class CountChange {

    private final Map<Counter, Long> changes = new HashMap<>();

    void takeOff(Cube cube, Map<String, ? extends @Nullable Object> facts) {
        add(cube, facts, -1);
    }

    void putOn(Cube cube, Map<String, ? extends @Nullable Object> facts) {
        add(cube, facts, 1);
    }

    /** Puts right a counter that should say something else. */
    void correct(Counter counter, long by) {
        changes.merge(counter, by, Long::sum);
    }

    /** Rows of a counter's key and by how much it changes; what was taken off and put on again is none. */
    List<Map<String, Object>> rows() {
        return changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(change -> Map.<String, Object>of("key", change.getKey().key(), "by", change.getValue()))
                .toList();
    }

    private void add(Cube cube, Map<String, ? extends @Nullable Object> facts, long number) {
        cube.counters(facts).forEach(counter -> changes.merge(counter, number, Long::sum));
    }
}
