package org.tequio.convergence.gaps;

import org.tequio.measure.GroupPair;
import org.tequio.measure.Measures;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;

import java.util.List;
import java.util.stream.Stream;

/** A unit whose actors could meet across groups, and by how much less they do. */
record UnitGap(Unit unit, UnitCounts counts, Measures measures, double potential) {

    /** Nothing for a unit that is not asked for, or where no two actors are of different groups. */
    static Stream<UnitGap> of(Unit unit, UnitCounts counts, GapsParameters parameters) {
        var measures = Measures.of(counts);
        var potential = measures.potential();
        return potential == null || potential == 0
                ? Stream.empty()
                : Stream.of(new UnitGap(unit, counts, measures, potential)).filter(gap -> gap.isAskedFor(parameters));
    }

    /** P − R; where alliances bring nobody together nothing is realised, though as a share of no pair it has no value. */
    double gap() {
        var realised = measures.realised();
        return potential - (realised == null ? 0 : realised);
    }

    GapPlace place() {
        return new GapPlace(gap(), counts.actors(), unit.code());
    }

    /** Pairs of groups that are there and meet nowhere, one of which somebody asks for. */
    List<GroupPair> unconnected(GapsParameters parameters) {
        return Measures.unconnected(counts).stream()
                .filter(pair -> parameters.isAbout(pair.one().code())
                        || parameters.isAbout(pair.other().code()))
                .toList();
    }

    /** Groups of which nobody is there, of those that somebody asks for. */
    List<StakeholderGroup> missing(GapsParameters parameters) {
        return measures.missing().stream()
                .filter(group -> parameters.isAbout(group.code()))
                .toList();
    }

    private boolean isAskedFor(GapsParameters parameters) {
        var within = parameters.within();
        return counts.actors() >= parameters.minActors()
                && (within == null || Territories.WORLD.isWithin(unit.code(), within))
                && (parameters.groups().isEmpty()
                        || !unconnected(parameters).isEmpty()
                        || !missing(parameters).isEmpty());
    }
}
