package org.tequio.convergence.units;

import org.tequio.measure.Measures;
import org.tequio.measure.Unit;
import org.tequio.measure.UnitCounts;

/** A unit with what is counted in it and what follows from that. */
record Ranked(Unit unit, UnitCounts counts, Measures measures) {

    static Ranked of(Unit unit, UnitCounts counts) {
        return new Ranked(unit, counts, Measures.of(counts));
    }
}
