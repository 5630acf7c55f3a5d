package org.tequio.directory;

import org.tequio.shared.Cube;
import org.tequio.shared.Cube.Counter;
import org.tequio.shared.Graph.Position;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What all counters of the graph say at one position. */
final class Counts {

    /** Before any was read. */
    static final Counts NONE = new Counts(Position.START, Map.of(), new EnumMap<>(Cube.class));

    private final Position position;
    private final Map<String, Map<String, Long>> families;
    private final Map<Cube, CubeCells> cells;

    private Counts(Position position, Map<String, Map<String, Long>> families, Map<Cube, CubeCells> cells) {
        this.position = position;
        this.families = families;
        this.cells = cells;
    }

    Position position() {
        return position;
    }

    /** These counts with some that have changed. */
    Counts with(Position moved, Map<Counter, Long> changed) {
        var byFamily = changed.entrySet().stream()
                .collect(Collectors.groupingBy(change -> change.getKey().family()));
        var all = new HashMap<>(families);
        byFamily.forEach((family, changes) -> {
            var numbers = new HashMap<>(of(family));
            changes.forEach(change -> numbers.put(change.getKey().value(), change.getValue()));
            all.put(family, numbers);
        });
        var allCells = new EnumMap<>(cells);
        Arrays.stream(Cube.values())
                .filter(cube -> byFamily.containsKey(cube.cells()))
                .forEach(cube -> allCells.put(cube, new CubeCells(cube, all.getOrDefault(cube.cells(), Map.of()))));
        return new Counts(moved, all, allCells);
    }

    /** A family's numbers, by value. */
    Map<String, Long> of(String family) {
        return families.getOrDefault(family, Map.of());
    }

    /** How many there are of some of a family's values. */
    long number(String family, Collection<?> values) {
        var numbers = of(family);
        return values.stream()
                .distinct()
                .mapToLong(value -> numbers.getOrDefault(value.toString(), 0L))
                .sum();
    }

    /** How many there are of the values of a family that are so. */
    long number(String family, Predicate<String> value) {
        return of(family).entrySet().stream()
                .filter(entry -> value.test(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    CubeCells cells(Cube cube) {
        return cells.getOrDefault(cube, new CubeCells(cube, Map.of()));
    }
}
