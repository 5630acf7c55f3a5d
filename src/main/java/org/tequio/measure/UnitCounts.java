package org.tequio.measure;

import org.tequio.reference.MembershipState;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is counted in a unit: actors by group, alliances by pattern, pairs of members by their groups. Integers all, so
 * that what was added can be taken off again and nothing is left of it.
 */
public final class UnitCounts {

    private final long[] counts;

    public UnitCounts() {
        this(new long[CountPlaces.SIZE]);
    }

    private UnitCounts(long[] counts) {
        this.counts = counts;
    }

    /** As {@link #numbers} told them; a graph of an older edition, until it is rebuilt, knows fewer. */
    public static UnitCounts of(List<Long> numbers) {
        return new UnitCounts(
                Arrays.copyOf(numbers.stream().mapToLong(Long::longValue).toArray(), CountPlaces.SIZE));
    }

    /** All counts in one order, to the end of which an edition of the graph may add some. */
    public List<Long> numbers() {
        return Arrays.stream(counts).boxed().toList();
    }

    public UnitCounts plus(UnitCounts other) {
        var sum = new UnitCounts();
        Arrays.setAll(sum.counts, i -> counts[i] + other.counts[i]);
        return sum;
    }

    /** By how much these are more than others. */
    public UnitCounts minus(UnitCounts other) {
        var difference = new UnitCounts();
        Arrays.setAll(difference.counts, i -> counts[i] - other.counts[i]);
        return difference;
    }

    /** These alliances and pairs beside the actors of another unit: a kind of alliance has no actors of its own. */
    public UnitCounts withActorsOf(UnitCounts other) {
        var both = of(numbers());
        System.arraycopy(other.counts, 0, both.counts, 0, CountPlaces.ALLIANCES);
        both.counts[CountPlaces.UNDATED_ACTORS] = other.counts[CountPlaces.UNDATED_ACTORS];
        return both;
    }

    /** Whether something is counted at all. */
    public boolean isEmpty() {
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }

    /** @param times 1 to count it, −1 to take it off */
    public void countActor(CountedActor actor, long times) {
        countActors(actor.group(), times);
        counts[CountPlaces.ALONE] += actor.allied() ? 0 : times;
        counts[CountPlaces.SEATLESS] += actor.seat() == null ? times : 0;
        counts[CountPlaces.UNDATED_ACTORS] += actor.dated() ? 0 : times;
    }

    /** Counts actors of which nothing matters but their group. */
    public void countActors(StakeholderGroup group, long number) {
        counts[group.ordinal()] += number;
    }

    /**
     * Counts an alliance of which somebody is in the unit.
     *
     * @param inside its members in the unit
     * @param times 1 to count it, −1 to take it off
     */
    public void countAlliance(CountedAlliance alliance, Roster inside, long times) {
        counts[CountPlaces.UNDATED_MEMBERSHIPS] += times * inside.undatedMemberships();
        for (var state : MembershipState.values()) {
            counts[CountPlaces.BY_STATE + state.ordinal()] += times * inside.memberships(state);
        }
        long members = inside.members();
        if (members == 0) {
            return;
        }
        counts[CountPlaces.ALLIANCES] += times;
        counts[CountPlaces.UNDATED_ALLIANCES] += alliance.dated() ? 0 : times;
        alliance.patterns().forEach((scheme, pattern) -> counts[CountPlaces.of(scheme, pattern)] += times);
        for (int i = 0; i < CountPlaces.MEASURED.size(); i++) {
            long number = inside.members(CountPlaces.MEASURED.get(i));
            if (number == 0) {
                continue;
            }
            counts[CountPlaces.MEETINGS] += times * number;
            counts[CountPlaces.OPEN_MEETINGS] += members < alliance.everyone() ? times * number : 0;
            counts[CountPlaces.ofPairs(i, i)] += times * (number * (number - 1) / 2);
            for (int j = i + 1; j < CountPlaces.MEASURED.size(); j++) {
                counts[CountPlaces.ofPairs(i, j)] += times * (number * inside.members(CountPlaces.MEASURED.get(j)));
            }
        }
    }

    /** Actors of a group: n<sub>g</sub>. */
    public long actors(StakeholderGroup group) {
        return counts[group.ordinal()];
    }

    /** Actors of the seven groups: N. */
    public long actors() {
        return CountPlaces.MEASURED.stream().mapToLong(this::actors).sum();
    }

    /** Actors that nobody says are in an alliance. */
    public long alone() {
        return counts[CountPlaces.ALONE];
    }

    /** Actors of which no seat is known. */
    public long seatless() {
        return counts[CountPlaces.SEATLESS];
    }

    /** Actors of all groups of which nobody knows when they began. */
    public long undatedActors() {
        return counts[CountPlaces.UNDATED_ACTORS];
    }

    /** Alliances with a member here of which nobody knows it. */
    public long undatedAlliances() {
        return counts[CountPlaces.UNDATED_ALLIANCES];
    }

    /** Memberships in whatever state of which nobody knows it. */
    public long undatedMemberships() {
        return counts[CountPlaces.UNDATED_MEMBERSHIPS];
    }

    /** Alliances that have a member here on the day. */
    public long alliances() {
        return counts[CountPlaces.ALLIANCES];
    }

    /** Those of them that follow a pattern. */
    public long alliances(Scheme scheme, Pattern pattern) {
        return counts[CountPlaces.of(scheme, pattern)];
    }

    /** How often an actor of the seven groups is in an alliance. */
    public long meetings() {
        return counts[CountPlaces.MEETINGS];
    }

    /** How often that alliance has members elsewhere, too. */
    public long openMeetings() {
        return counts[CountPlaces.OPEN_MEETINGS];
    }

    /** Memberships of actors of all groups in a state, in force or not. */
    public long memberships(MembershipState state) {
        return counts[CountPlaces.BY_STATE + state.ordinal()];
    }

    /** Pairs of members, one of each group, or both of the same; the order of the groups does not matter. */
    public long pairs(StakeholderGroup one, StakeholderGroup other) {
        int i = CountPlaces.MEASURED.indexOf(one);
        int j = CountPlaces.MEASURED.indexOf(other);
        return counts[CountPlaces.ofPairs(Math.min(i, j), Math.max(i, j))];
    }

    /** All pairs of members. */
    public long pairs() {
        return Arrays.stream(counts, CountPlaces.PAIRS, CountPlaces.UNDATED_ACTORS)
                .sum();
    }

    /** The pairs of different groups. */
    public long crossGroupPairs() {
        return pairs()
                - CountPlaces.MEASURED.stream()
                        .mapToLong(group -> pairs(group, group))
                        .sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitCounts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    /** Each count that is not zero, by its name. */
    @Override
    public String toString() {
        return IntStream.range(0, CountPlaces.SIZE)
                .filter(i -> counts[i] != 0)
                .mapToObj(i -> "%s %+d".formatted(CountPlaces.NAMES.get(i), counts[i]))
                .collect(Collectors.joining(", "));
    }
}
