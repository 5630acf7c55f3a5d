package org.tequio.bench.synthetic;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The chance behind one record. Each record has its own, from the seed and its number, so that it is the same whatever
 * was made before it. Only the plain bits and {@link StrictMath} are used: these are alike on every Java.
 */
final class Draw {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom bits;

    Draw(long seed, String what, long number) {
        bits = new SplittableRandom((seed * GOLDEN + what.hashCode()) * GOLDEN + number);
        bits.nextLong();
    }

    /** From 0 to 1, without 1. */
    double unit() {
        return (bits.nextLong() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return first + (int) (unit() * (last - first + 1));
    }

    <T> T one(List<T> choices) {
        return choices.get(between(0, choices.size() - 1));
    }

    /** One of many, the first far more often: the chance falls with the square root of the place. */
    <T> T oneOfTheFirst(List<T> choices) {
        return choices.get(skewed(choices.size()));
    }

    /**
     * From 0 up to a bound, with a chance that falls with the square root of the number: whoever is drawn often enough
     * gets degrees whose distribution falls with their third power.
     */
    int skewed(int bound) {
        double unit = unit();
        return (int) (unit * unit * bound);
    }

    /** A power law: few are large, most are little more than the least. */
    int paretian(int least, int most, double tail) {
        return (int) Math.min(most, least * StrictMath.pow(1 - unit(), -1 / tail));
    }
}
