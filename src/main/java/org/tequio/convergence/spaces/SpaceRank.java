package org.tequio.convergence.spaces;

import java.util.Comparator;

/**
 * The place of an alliance among those in which groups meet: first who brings the most of the seven groups together, then
 * who does so most evenly, then the larger one.
 *
 * @param groups how many of the seven groups are there
 * @param evenness Pielou's, 0 where it has no meaning
 */
record SpaceRank(int groups, double evenness, long members, String id) implements Comparable<SpaceRank> {

    private static final Comparator<SpaceRank> ORDER = Comparator.comparingInt(SpaceRank::groups)
            .thenComparingDouble(SpaceRank::evenness)
            .thenComparingLong(SpaceRank::members)
            .reversed()
            .thenComparing(SpaceRank::id);
    private static final String BLANK = " ";

    /** As {@link #text} told it. */
    static SpaceRank of(String text) {
        var parts = text.split(BLANK);
        return new SpaceRank(
                Integer.parseInt(parts[0]), Double.parseDouble(parts[1]), Long.parseLong(parts[2]), parts[3]);
    }

    /** For a cursor: a list that moves between two pages goes on behind this place, wherever that is by then. */
    String text() {
        return String.join(BLANK, String.valueOf(groups), String.valueOf(evenness), String.valueOf(members), id);
    }

    @Override
    public int compareTo(SpaceRank other) {
        return ORDER.compare(this, other);
    }
}
