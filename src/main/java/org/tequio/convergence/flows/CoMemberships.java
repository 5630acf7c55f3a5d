package org.tequio.convergence.flows;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;
import org.tequio.reference.Territories;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts pairs of actors that meet in an alliance, by the countries of their seats; a pair that meets in two alliances
 * counts twice. Nobody looks at pair after pair: n actors from one seat and k from another are n × k pairs.
 */
final class CoMemberships {

    private final boolean[] inside = new boolean[Seats.size()];
    private final long[][] pairs = new long[Seats.size()][Seats.size()];
    private final double[][] weights = new double[Seats.size()][Seats.size()];
    private final Map<Scheme, PairCount> triangular = new EnumMap<>(Scheme.class);

    /** @param within the territory that holds one or both of the seats of each pair that counts; null for all pairs */
    CoMemberships(@Nullable String within) {
        IntStream.range(0, inside.length)
                .forEach(seat -> inside[seat] = within == null
                        || seat != Seats.NOWHERE && Territories.WORLD.isWithin(Seats.code(seat), within));
    }

    /** Counts those of an alliance. */
    void add(Attendance met, Map<Scheme, Pattern> patterns) {
        var seated = PairCount.NONE;
        for (int i = 0; i < met.size(); i++) {
            for (int j = i; j < met.size(); j++) {
                var between = count(met, i, j);
                seated = met.seat(i) == Seats.NOWHERE ? seated : seated.plus(between);
            }
        }
        for (var pattern : patterns.entrySet()) {
            if (pattern.getValue() == Pattern.TRIANGULAR) {
                triangular.merge(pattern.getKey(), seated, PairCount::plus);
            }
        }
    }

    private PairCount count(Attendance met, int i, int j) {
        int x = met.seat(i);
        int y = met.seat(j);
        long number = inside[x] || inside[y] ? met.pairs(i, j) : 0;
        if (number == 0) {
            return PairCount.NONE;
        }
        var count = new PairCount(number, number / (met.members() - 1.0));
        pairs[x][y] += count.pairs();
        weights[x][y] += count.weight();
        return count;
    }

    /** Those of which both have a seat, in alliances that are triangular under a scheme. */
    PairCount triangular(Scheme scheme) {
        return triangular.getOrDefault(scheme, PairCount.NONE);
    }

    /** Those of which one or both have no seat. */
    PairCount withoutSeat() {
        var sum = PairCount.NONE;
        for (int y = 0; y < Seats.size(); y++) {
            sum = sum.plus(new PairCount(pairs[Seats.NOWHERE][y], weights[Seats.NOWHERE][y]));
        }
        return sum;
    }

    /** How many there are of which both have a seat. */
    long pairs() {
        return Arrays.stream(pairs)
                .skip(Seats.NOWHERE + 1)
                .flatMapToLong(Arrays::stream)
                .sum();
    }

    /** Hands over, of those of which both have a seat, the counts of each two countries between which there are some. */
    void each(Between between) {
        for (int x = Seats.NOWHERE + 1; x < Seats.size(); x++) {
            for (int y = x; y < Seats.size(); y++) {
                if (pairs[x][y] > 0) {
                    between.count(Seats.code(x), Seats.code(y), new PairCount(pairs[x][y], weights[x][y]));
                }
            }
        }
    }

    /** Takes the count of pairs between two countries, the first of which is not behind the second by its code. */
    @FunctionalInterface
    interface Between {

        void count(String one, String other, PairCount count);
    }
}
