package org.tequio.convergence.gaps;

import org.jspecify.annotations.Nullable;
import org.tequio.measure.GroupPair;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;

import java.util.List;
import java.util.stream.Stream;

/**
 * Of which group a unit wants somebody.
 *
 * @param toMeet the group that is there and has not met it; null if it is missing
 */
record Wish(Unit unit, StakeholderGroup group, @Nullable StakeholderGroup toMeet) {

    /** That unconnected groups meet. */
    static Stream<Wish> toConnect(UnitGap gap, GapsParameters parameters) {
        return gap.unconnected(parameters).stream().map(pair -> rarer(gap.unit(), gap.counts(), pair));
    }

    /** That somebody of the missing groups comes. */
    static Stream<Wish> toComplete(UnitGap gap, GapsParameters parameters) {
        return gap.missing(parameters).stream().map(group -> new Wish(gap.unit(), group, null));
    }

    /** Of the two the rarer one is wanted: each of its few actors can meet many of the others. */
    private static Wish rarer(Unit unit, UnitCounts counts, GroupPair pair) {
        return counts.actors(pair.other()) < counts.actors(pair.one())
                ? new Wish(unit, pair.other(), pair.one())
                : new Wish(unit, pair.one(), pair.other());
    }

    /** Whether who is wanted carries the unit's activity or goal already. */
    boolean isAmongCarriers() {
        return unit.type().isCarried() && toMeet != null;
    }

    /**
     * Where to look, nearest first: in the territory itself, or around it for a group of which nobody is there, in the end
     * anywhere. What is missing among those who carry an activity or a goal can come from anywhere.
     */
    List<String> territories() {
        if (unit.type().isTerritory() && toMeet != null) {
            return List.of(unit.code());
        }
        return unit.type().isTerritory()
                ? Territories.WORLD.ancestors(unit.code()).stream()
                        .map(Territory::code)
                        .toList()
                : List.of(Unit.WORLD.code());
    }
}
