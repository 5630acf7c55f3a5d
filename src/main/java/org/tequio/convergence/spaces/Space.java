package org.tequio.convergence.spaces;

import org.tequio.measure.Measures;
import org.tequio.measure.Meeting;
import org.tequio.measure.Roster;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.StakeholderGroup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An alliance in which groups meet.
 *
 * @param meeting all who meet in it
 * @param inside those of them that are looked at
 * @param measures of these as if they were the actors of a unit
 */
record Space(String id, Meeting meeting, Roster inside, Measures measures) {

    static Space of(String id, Meeting meeting, Predicate<String> seats) {
        var inside = meeting.seated(seats);
        return new Space(id, meeting, inside, measures(inside));
    }

    SpaceRank rank() {
        var evenness = measures.evenness();
        return new SpaceRank(measures.presence(), evenness == null ? 0 : evenness, inside.members(), id);
    }

    /** How many of those that are looked at are of each group that is there, by its code. */
    Map<String, Long> groups() {
        var groups = new LinkedHashMap<String, Long>();
        for (var group : StakeholderGroup.values()) {
            if (inside.members(group) > 0) {
                groups.put(group.code(), inside.members(group));
            }
        }
        return groups;
    }

    /** Where those that are looked at have their seats. */
    List<String> countries(Predicate<String> seats) {
        return meeting.byCountry(seats).entrySet().stream()
                .filter(country -> !country.getKey().isEmpty())
                .filter(country -> country.getValue().members() > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Measures measures(Roster members) {
        var counts = new UnitCounts();
        for (var group : StakeholderGroup.values()) {
            counts.countActors(group, members.members(group));
        }
        return Measures.of(counts);
    }
}
