package org.tequio.exchange.exports;

import org.jspecify.annotations.Nullable;
import org.tequio.exchange.Cells;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A column of a CSV file.
 *
 * @param cell what stands in it; null for nothing
 */
record Column<R>(String name, Function<R, @Nullable String> cell) {

    /** Of what never is a formula: codes, ids, numbers and dates. */
    static <R> Column<R> of(String name, Function<R, ? extends @Nullable Object> value) {
        return new Column<>(name, row -> {
            var some = value.apply(row);
            return some == null ? null : some.toString();
        });
    }

    /** Of words that anybody may have chosen. */
    static <R> Column<R> ofText(String name, Function<R, @Nullable String> text) {
        return new Column<>(name, row -> {
            var some = text.apply(row);
            return some == null ? null : Cells.guarded(some);
        });
    }

    /** Of several codes or ids. */
    static <R> Column<R> ofCodes(String name, Function<R, List<String>> codes) {
        return new Column<>(name, row -> String.join("|", codes.apply(row)));
    }

    /** Of several values that anybody may have chosen, each put into words. */
    static <R, V> Column<R> ofTexts(String name, Function<R, List<V>> values, Function<V, String> text) {
        return new Column<>(name, row -> {
            var some = values.apply(row);
            var texts = new ArrayList<String>(some.size());
            for (var value : some) {
                texts.add(text.apply(value));
            }
            return Cells.guarded(Cells.joined(texts));
        });
    }
}
