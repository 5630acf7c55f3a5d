package org.tequio.measure;

import org.tequio.reference.MembershipState;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is counted in a unit: actors by group, alliances by pattern, pairs of members by their groups. Integers all, so
 * that what was added can be taken off again and nothing is left of it.
 */
public final class UnitCounts {

    private static final int GROUPS = StakeholderGroup.values().length;
    private static final List<StakeholderGroup> MEASURED = Arrays.stream(StakeholderGroup.values())
            .filter(StakeholderGroup::isMeasured)
            .toList();
    private static final int PATTERNS = Pattern.values().length;

    private static final int ALONE = GROUPS;
    private static final int SEATLESS = ALONE + 1;
    private static final int ALLIANCES = SEATLESS + 1;
    private static final int MEETINGS = ALLIANCES + 1;
    private static final int OPEN_MEETINGS = MEETINGS + 1;
    private static final int BY_STATE = OPEN_MEETINGS + 1;
    private static final int BY_PATTERN = BY_STATE + MembershipState.values().length;
    private static final int PAIRS = BY_PATTERN + Scheme.values().length * PATTERNS;
    private static final int SIZE = PAIRS + MEASURED.size() * MEASURED.size();

    private final long[] counts;

    public UnitCounts() {
        this(new long[SIZE]);
    }

    private UnitCounts(long[] counts) {
        this.counts = counts;
    }

    /** As {@link #numbers} told them. */
    public static UnitCounts of(List<Long> numbers) {
        return new UnitCounts(numbers.stream().mapToLong(Long::longValue).toArray());
    }

    /** All counts in one order, which changes with the edition of the graph alone. */
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
        System.arraycopy(other.counts, 0, both.counts, 0, ALLIANCES);
        return both;
    }

    /** Whether something is counted at all. */
    public boolean isEmpty() {
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }

    /** @param times 1 to count it, −1 to take it off */
    public void countActor(StakeholderGroup group, boolean allied, boolean seated, long times) {
        counts[group.ordinal()] += times;
        counts[ALONE] += allied ? 0 : times;
        counts[SEATLESS] += seated ? 0 : times;
    }

    /**
     * Counts an alliance of which somebody is in the unit.
     *
     * @param inside its members in the unit
     * @param everyone how many members it has, here and elsewhere
     * @param times 1 to count it, −1 to take it off
     */
    public void countAlliance(Roster inside, long everyone, Map<Scheme, Pattern> patterns, long times) {
        for (var state : MembershipState.values()) {
            counts[BY_STATE + state.ordinal()] += times * inside.memberships(state);
        }
        if (inside.members() == 0) {
            return;
        }
        counts[ALLIANCES] += times;
        patterns.forEach((scheme, pattern) -> counts[place(scheme, pattern)] += times);
        for (int i = 0; i < MEASURED.size(); i++) {
            long number = inside.members(MEASURED.get(i));
            if (number == 0) {
                continue;
            }
            counts[MEETINGS] += times * number;
            counts[OPEN_MEETINGS] += inside.members() < everyone ? times * number : 0;
            counts[place(i, i)] += times * (number * (number - 1) / 2);
            for (int j = i + 1; j < MEASURED.size(); j++) {
                counts[place(i, j)] += times * (number * inside.members(MEASURED.get(j)));
            }
        }
    }

    /** Actors of a group: n<sub>g</sub>. */
    public long actors(StakeholderGroup group) {
        return counts[group.ordinal()];
    }

    /** Actors of the seven groups: N. */
    public long actors() {
        return MEASURED.stream().mapToLong(this::actors).sum();
    }

    /** Actors that nobody says are in an alliance. */
    public long alone() {
        return counts[ALONE];
    }

    /** Actors of which no seat is known. */
    public long seatless() {
        return counts[SEATLESS];
    }

    /** Alliances that have a member here on the day. */
    public long alliances() {
        return counts[ALLIANCES];
    }

    /** Those of them that follow a pattern. */
    public long alliances(Scheme scheme, Pattern pattern) {
        return counts[place(scheme, pattern)];
    }

    /** How often an actor of the seven groups is in an alliance. */
    public long meetings() {
        return counts[MEETINGS];
    }

    /** How often that alliance has members elsewhere, too. */
    public long openMeetings() {
        return counts[OPEN_MEETINGS];
    }

    /** Memberships of actors of all groups in a state, in force or not. */
    public long memberships(MembershipState state) {
        return counts[BY_STATE + state.ordinal()];
    }

    /** Pairs of members, one of each group, or both of the same; the order of the groups does not matter. */
    public long pairs(StakeholderGroup one, StakeholderGroup other) {
        int i = MEASURED.indexOf(one);
        int j = MEASURED.indexOf(other);
        return counts[place(Math.min(i, j), Math.max(i, j))];
    }

    /** All pairs of members. */
    public long pairs() {
        return Arrays.stream(counts, PAIRS, SIZE).sum();
    }

    /** The pairs of different groups. */
    public long crossGroupPairs() {
        return pairs()
                - MEASURED.stream().mapToLong(group -> pairs(group, group)).sum();
    }

    private static int place(Scheme scheme, Pattern pattern) {
        return BY_PATTERN + scheme.ordinal() * PATTERNS + pattern.ordinal();
    }

    private static int place(int group, int otherGroup) {
        return PAIRS + group * MEASURED.size() + otherGroup;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitCounts that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
