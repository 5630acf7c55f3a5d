package org.tequio.exchange.match;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How well a way to tell pairs apart does on some of them. */
record Quality(int right, int wrong, int missed) {

    /** @param isSame what the way says of a pair */
    static Quality of(Collection<Pair> pairs, Predicate<Pair> isSame) {
        int right = (int) pairs.stream().filter(Pair::same).filter(isSame).count();
        int wrong =
                (int) pairs.stream().filter(pair -> !pair.same()).filter(isSame).count();
        int same = (int) pairs.stream().filter(Pair::same).count();
        return new Quality(right, wrong, same - right);
    }

    /** From 0.00 to 1.00 the least likeness from which on these pairs are told apart best. */
    static double bestThreshold(List<Pair> pairs, ToDoubleFunction<Pair> likeness) {
        return IntStream.rangeClosed(0, 100)
                .mapToObj(hundredths -> hundredths / 100.0)
                .max((one, other) -> Double.compare(f1(pairs, likeness, one), f1(pairs, likeness, other)))
                .orElseThrow();
    }

    double precision() {
        return right / (double) (right + wrong);
    }

    double recall() {
        return right / (double) (right + missed);
    }

    double f1() {
        return 2.0 * right / (2.0 * right + wrong + missed);
    }

    String line(String what) {
        return String.format(Locale.ROOT, "%-46s %9.3f %9.3f %9.3f", what, precision(), recall(), f1());
    }

    private static double f1(List<Pair> pairs, ToDoubleFunction<Pair> likeness, double threshold) {
        return of(pairs, pair -> likeness.applyAsDouble(pair) >= threshold).f1();
    }
}
