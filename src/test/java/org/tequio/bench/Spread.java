package org.tequio.bench;

import java.util.Collection;
import java.util.Locale;

/** The middle of several values, and how far they lie apart. */
record Spread(double median, double least, double most) {

    static Spread of(Collection<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    @Override
    public String toString() {
        return least == most ? text(median) : "%s (%s–%s)".formatted(text(median), text(least), text(most));
    }

    /** Three significant digits are more than a benchmark knows. */
    static String text(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || size == Math.rint(size) ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
