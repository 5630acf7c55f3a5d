package org.tequio.convergence.gaps;

import java.util.Comparator;

/** Where a gap stands in the list: the widest first, of two as wide that of more actors. */
record GapPlace(double gap, long actors, String code) implements Comparable<GapPlace> {

    private static final Comparator<GapPlace> ORDER = Comparator.comparingDouble(GapPlace::gap)
            .thenComparingLong(GapPlace::actors)
            .reversed()
            .thenComparing(GapPlace::code);

    /** As {@link #text} told it. */
    static GapPlace of(String text) {
        var parts = text.split(" ");
        return new GapPlace(Double.parseDouble(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }

    String text() {
        return gap + " " + actors + " " + code;
    }

    @Override
    public int compareTo(GapPlace other) {
        return ORDER.compare(this, other);
    }
}
