package org.tequio.measure;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts actors and alliances in all units that they belong to. */
public final class Tally {

    private final Map<String, UnitCounts> units = new HashMap<>();

    /**
     * Counts an actor where it is seated and in what it works on.
     *
     * @param times 1 to count it, −1 to take it off
     */
    public void count(CountedActor actor, long times) {
        var seat = actor.seat();
        Places.around(seat == null ? "" : seat).forEach(place -> count(place, actor, times));
        actor.carried().forEach(code -> count(code, actor, times));
    }

    /**
     * Counts an alliance where its members are seated, in what it works on together with members, and among those of its
     * kind.
     *
     * @param times 1 to count it, −1 to take it off
     */
    public void count(CountedAlliance alliance, long times) {
        var meeting = alliance.meeting();
        meeting.byTerritory().forEach((place, inside) -> count(place, inside, alliance, times));
        meeting.byCarried().forEach((code, inside) -> count(code, inside, alliance, times));
        count(alliance.kind(), meeting.everyone(), alliance, times);
    }

    /** What is counted, by the code of the unit; where nothing ever was, there is no entry. */
    public Map<String, UnitCounts> byUnit() {
        return Collections.unmodifiableMap(units);
    }

    private void count(String code, CountedActor actor, long times) {
        of(code).ifPresent(unit -> unit.countActor(actor, times));
    }

    private void count(String code, Roster inside, CountedAlliance alliance, long times) {
        of(code).ifPresent(unit -> unit.countAlliance(alliance, inside, times));
    }

    /** What is not the code of a unit is counted nowhere. */
    private Optional<UnitCounts> of(String code) {
        return Unit.find(code).map(unit -> units.computeIfAbsent(code, any -> new UnitCounts()));
    }
}
