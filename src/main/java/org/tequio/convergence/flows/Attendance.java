package org.tequio.convergence.flows;

import org.tequio.convergence.SeenAlliance;
import org.tequio.convergence.SeenMember;
import org.tequio.measure.Meeting;
import org.tequio.reference.MembershipState;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who meets in an alliance on a day, by seat: all, and those who do not have the role that somebody asks for. */
final class Attendance {

    private final int[] seats;
    private final long[] present;
    private final long[] withoutRole;
    private final long members;

    private Attendance(Map<Integer, Long> present, Map<Integer, Long> withoutRole) {
        this.seats =
                present.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        this.present = numbers(present);
        this.withoutRole = numbers(withoutRole);
        this.members = present.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All that the projection has counted. */
    static Attendance of(Meeting meeting) {
        return new Attendance(
                meeting.membersBySeat().entrySet().stream()
                        .collect(Collectors.toMap(seat -> Seats.number(seat.getKey()), Map.Entry::getValue, Long::sum)),
                Map.of());
    }

    /**
     * Those who meet on a day.
     *
     * @param which of the memberships are looked at
     * @param roles one of which a membership in force on that day gives to those who have the role; empty if none is
     *     asked for, which is to say that everybody has it
     */
    static Attendance of(SeenAlliance alliance, String day, Predicate<SeenMember> which, Collection<String> roles) {
        var present = alliance.meetingOn(day, MembershipState.MEETING, which);
        var having = alliance.members().stream()
                .filter(member -> roles.contains(member.role()) && member.meetsOn(day, MembershipState.MEETING))
                .map(SeenMember::actor)
                .collect(Collectors.toSet());
        return new Attendance(
                bySeat(present),
                bySeat(present.stream()
                        .filter(member -> !roles.isEmpty() && !having.contains(member.actor()))
                        .toList()));
    }

    /** How many seats there are members from, nowhere among them. */
    int size() {
        return seats.length;
    }

    /** The number of a seat in {@link Seats}; they are in its order. */
    int seat(int i) {
        return seats[i];
    }

    /** Members, with a seat or without, whatever their roles. */
    long members() {
        return members;
    }

    /** Pairs of members, one from each of two seats, of which one or both have the role: all but those where none has. */
    long pairs(int i, int j) {
        return pairs(present, i, j) - pairs(withoutRole, i, j);
    }

    private static long pairs(long[] numbers, int i, int j) {
        return i == j ? numbers[i] * (numbers[i] - 1) / 2 : numbers[i] * numbers[j];
    }

    private long[] numbers(Map<Integer, Long> bySeat) {
        var numbers = new long[seats.length];
        for (int i = 0; i < seats.length; i++) {
            numbers[i] = bySeat.getOrDefault(seats[i], 0L);
        }
        return numbers;
    }

    private static Map<Integer, Long> bySeat(Collection<SeenMember> members) {
        return members.stream()
                .collect(Collectors.groupingBy(
                        member -> Seats.number(member.seat() == null ? "" : member.seat()), Collectors.counting()));
    }
}
