package org.tequio.measure;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Who meets in an alliance on a day, as far as units count it: its members by seat, and those that carry an activity or
 * goal which the alliance carries too. A member of several memberships meets once.
 */
public final class Meeting {

    private static final char END_OF_CODE = ' ';
    /** The seat of a body without one. */
    private static final String NOWHERE = "";

    private final Map<String, Roster> bySeat;
    private final Map<String, Roster> byCode;

    public Meeting() {
        this(new TreeMap<>(), new TreeMap<>());
    }

    private Meeting(Map<String, Roster> bySeat, Map<String, Roster> byCode) {
        this.bySeat = bySeat;
        this.byCode = byCode;
    }

    /** As {@link #lines} told it. */
    public static Meeting of(Collection<String> lines) {
        var rosters = lines.stream()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf(END_OF_CODE)),
                        line -> Roster.of(line.substring(line.indexOf(END_OF_CODE) + 1))));
        var meeting = new Meeting();
        rosters.forEach((code, roster) -> (isCarried(code) ? meeting.byCode : meeting.bySeat).put(code, roster));
        return meeting;
    }

    /**
     * A member that is in the alliance on the day.
     *
     * @param carried those of the alliance's activities, goals and targets that the member carries too
     */
    public void countMember(@Nullable String seat, StakeholderGroup group, Collection<String> carried) {
        at(bySeat, seat == null ? NOWHERE : seat).countMember(group);
        carried.forEach(code -> at(byCode, code).countMember(group));
    }

    /**
     * One of its memberships, in force or not.
     *
     * @param dated whether it is known when it began
     */
    public void countMembership(
            @Nullable String seat, MembershipState state, boolean dated, Collection<String> carried) {
        at(bySeat, seat == null ? NOWHERE : seat).countMembership(state, dated);
        carried.forEach(code -> at(byCode, code).countMembership(state, dated));
    }

    /** A text for each seat and code, in their order, to be kept and read again. */
    public List<String> lines() {
        var all = new TreeMap<>(bySeat);
        all.putAll(byCode);
        return all.entrySet().stream()
                .map(roster -> roster.getKey() + END_OF_CODE + roster.getValue().text())
                .toList();
    }

    /** How many of its members are seated where; under the empty text those of which no seat is known. */
    public Map<String, Long> membersBySeat() {
        var numbers = new TreeMap<String, Long>();
        bySeat.forEach((seat, roster) -> numbers.put(seat, roster.members()));
        return numbers;
    }

    /** All of its members together. */
    public Roster everyone() {
        return seated(anywhere -> true);
    }

    /** Those of its members together whose seats are such; the seat of a body without one is empty. */
    public Roster seated(Predicate<String> place) {
        var all = new Roster();
        bySeat.forEach((seat, roster) -> {
            if (place.test(seat)) {
                all.add(roster);
            }
        });
        return all;
    }

    /** Its members by the countries of such seats; those of bodies without one are under the empty text. */
    public Map<String, Roster> byCountry(Predicate<String> place) {
        var countries = new TreeMap<String, Roster>();
        bySeat.forEach((seat, roster) -> {
            if (place.test(seat)) {
                at(countries, Territories.countryOf(seat)).add(roster);
            }
        });
        return countries;
    }

    /** Its members by the territories that hold their seats; those of the world are all, with a seat or without. */
    Map<String, Roster> byTerritory() {
        var territories = new TreeMap<String, Roster>();
        bySeat.forEach((seat, roster) ->
                Places.around(seat).forEach(place -> at(territories, place).add(roster)));
        return territories;
    }

    /** The members that carry what the alliance carries, by its code. */
    Map<String, Roster> byCarried() {
        return byCode;
    }

    private static boolean isCarried(String code) {
        return Unit.find(code).map(unit -> unit.type().isCarried()).orElse(false);
    }

    private static Roster at(Map<String, Roster> rosters, String code) {
        return rosters.computeIfAbsent(code, any -> new Roster());
    }
}
