package org.tequio.directory;

import org.tequio.shared.Cube;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How many records have each combination of values in the dimensions of a cube. A million actors have tens of thousands
 * of combinations, and a list of two conditions asks them all: so they stand in columns of numbers.
 */
final class CubeCells {

    private final List<String> dimensions;
    private final List<Column> columns;
    private final long[] numbers;

    /** @param counters the numbers of the cube's cells, by the values of their counters */
    CubeCells(Cube cube, Map<String, Long> counters) {
        var rows = counters.entrySet().stream()
                .map(counter -> new Row(cube.cell(counter.getKey()), counter.getValue()))
                .toList();
        numbers = rows.stream().mapToLong(Row::number).toArray();
        dimensions = cube.dimensions();
        columns = IntStream.range(0, dimensions.size())
                .mapToObj(place -> Column.of(
                        rows.stream().map(row -> row.values.get(place)).toList()))
                .toList();
    }

    /**
     * How many records there are.
     *
     * @param choices the values, one of which they have, by dimension
     */
    long number(Map<String, ? extends Collection<?>> choices) {
        return rows(choices).mapToLong(row -> numbers[row]).sum();
    }

    /** As {@link #number}, for each value of a dimension; one that no record has is 0, or left out. */
    Map<String, Long> numbers(String dimension, Map<String, ? extends Collection<?>> choices) {
        var column = column(dimension);
        var sums = new long[column.values.size()];
        rows(choices).forEach(row -> sums[column.codes[row]] += numbers[row]);
        var byValue = new HashMap<String, Long>();
        for (int code = 0; code < sums.length; code++) {
            byValue.put(column.values.get(code), sums[code]);
        }
        return byValue;
    }

    private IntStream rows(Map<String, ? extends Collection<?>> choices) {
        var chosen = choices.entrySet().stream()
                .map(choice -> column(choice.getKey()).among(choice.getValue()))
                .reduce(row -> true, IntPredicate::and);
        return IntStream.range(0, numbers.length).filter(chosen);
    }

    private Column column(String dimension) {
        return columns.get(dimensions.indexOf(dimension));
    }

    private record Row(List<String> values, long number) {}

    /**
     * One dimension.
     *
     * @param values each once
     * @param codes where the value of each row stands among them
     */
    private record Column(List<String> values, int[] codes) {

        static Column of(List<String> valuesOfRows) {
            var values = new ArrayList<String>();
            var places = new HashMap<String, Integer>();
            var codes = valuesOfRows.stream()
                    .mapToInt(value -> places.computeIfAbsent(value, fresh -> {
                        values.add(fresh);
                        return values.size() - 1;
                    }))
                    .toArray();
            return new Column(values, codes);
        }

        IntPredicate among(Collection<?> choice) {
            var chosen = new BitSet();
            IntStream.range(0, values.size())
                    .filter(code -> choice.contains(values.get(code)))
                    .forEach(chosen::set);
            return row -> chosen.get(codes[row]);
        }
    }
}
