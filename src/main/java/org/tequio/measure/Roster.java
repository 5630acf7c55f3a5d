package org.tequio.measure;

import org.tequio.reference.MembershipState;
import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How many of an alliance's members are of each group on a day, and how many memberships are in each state whatever the
 * day, and how many of these nobody knows the beginning of; of all of them, or of those from one place.
 */
public final class Roster {

    private static final int GROUPS = StakeholderGroup.values().length;
    private static final int STATES = MembershipState.values().length;
    private static final int UNDATED = GROUPS + STATES;
    private static final int SIZE = UNDATED + 1;
    private static final String BLANK = " ";

    private final long[] numbers;

    public Roster() {
        this(new long[SIZE]);
    }

    private Roster(long[] numbers) {
        this.numbers = numbers;
    }

    /** As {@link #text} told it; in a graph of an older edition, until it is rebuilt, it tells fewer numbers. */
    static Roster of(String text) {
        return new Roster(Arrays.copyOf(
                Arrays.stream(text.split(BLANK)).mapToLong(Long::parseLong).toArray(), SIZE));
    }

    /** A member that is in the alliance on the day, whatever the number of its memberships. */
    public void countMember(StakeholderGroup group) {
        numbers[group.ordinal()]++;
    }

    /**
     * A membership, on whatever day.
     *
     * @param dated whether it is known when it began
     */
    public void countMembership(MembershipState state, boolean dated) {
        numbers[GROUPS + state.ordinal()]++;
        numbers[UNDATED] += dated ? 0 : 1;
    }

    void add(Roster other) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] += other.numbers[i];
        }
    }

    public long members(StakeholderGroup group) {
        return numbers[group.ordinal()];
    }

    /** Members of all groups, platforms and unknown ones too. */
    public long members() {
        long sum = 0;
        for (int group = 0; group < GROUPS; group++) {
            sum += numbers[group];
        }
        return sum;
    }

    long memberships(MembershipState state) {
        return numbers[GROUPS + state.ordinal()];
    }

    /** Memberships of which nobody knows when they began. */
    long undatedMemberships() {
        return numbers[UNDATED];
    }

    /** The numbers in the order of groups, then of states, and at last what is undated. */
    String text() {
        return Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(BLANK));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster roster && Arrays.equals(numbers, roster.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return text();
    }
}
