package org.tequio.exchange.match;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    /** From 0.00 to 1.00 the likeness from which on F1 is best for these pairs; 0.00 says that all are the same. */
    static double bestThreshold(List<Pair> pairs, ToDoubleFunction<Pair> likeness) {
        return thresholds()
                .max(Comparator.comparingDouble(
                        threshold -> from(threshold, pairs, likeness).f1()))
                .orElseThrow();
    }

    /** The least likeness from which on at least so many of the pairs that are said to be the same are. */
    static double strictThreshold(List<Pair> pairs, ToDoubleFunction<Pair> likeness, double precision) {
        return thresholds()
                .filter(threshold -> from(threshold, pairs, likeness).precision() >= precision)
                .min(Comparator.naturalOrder())
                .orElse(1.0);
    }

    /** What comes of saying that all pairs from this likeness on are the same. */
    static Quality from(double threshold, Collection<Pair> pairs, ToDoubleFunction<Pair> likeness) {
        return of(pairs, pair -> likeness.applyAsDouble(pair) >= threshold);
    }

    /** With further ones that it takes for something that they are not. */
    Quality andWrong(int others) {
        return new Quality(right, wrong + others, missed);
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

    private static Stream<Double> thresholds() {
        return IntStream.rangeClosed(0, 100).mapToObj(hundredths -> hundredths / 100.0);
    }
}
