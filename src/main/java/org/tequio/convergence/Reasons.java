package org.tequio.convergence;

import org.tequio.measure.Measures;
import org.tequio.measure.UnitCounts;

import java.util.Map;
import java.util.TreeMap;

/** Why a measure of a unit is null. */
public final class Reasons {

    private static final String NOBODY = "No actor of the seven groups is here.";
    private static final String ALONE = "Fewer than two actors of the seven groups are here.";
    private static final String ALIKE = "All actors are of one group: nobody could meet another one.";
    private static final String NO_PAIR = "No alliance brings two actors of the seven groups together here.";
    private static final String MEET_ALIKE = "Only one group meets here.";
    private static final String UNALLIED = "No actor of the seven groups is in an alliance here on this day.";

    private Reasons() {}

    /** By the measures that are null. */
    public static Map<String, String> of(UnitCounts counts, Measures measures) {
        var reasons = new TreeMap<String, String>();
        if (measures.shannon() == null) {
            reasons.put("shannon", NOBODY);
            reasons.put("evenness", NOBODY);
            reasons.put("hill", NOBODY);
        }
        if (measures.potential() == null) {
            reasons.put("potential", ALONE);
        }
        if (measures.realised() == null) {
            reasons.put("realised", NO_PAIR);
            reasons.put("eiIndex", NO_PAIR);
        }
        if (measures.convergence() == null) {
            reasons.put("convergence", ofConvergence(measures));
        }
        if (measures.assortativity() == null) {
            reasons.put("assortativity", counts.pairs() == 0 ? NO_PAIR : MEET_ALIKE);
        }
        if (measures.openness() == null) {
            reasons.put("openness", UNALLIED);
        }
        return reasons;
    }

    private static String ofConvergence(Measures measures) {
        if (measures.potential() == null) {
            return ALONE;
        }
        return measures.potential() == 0 ? ALIKE : NO_PAIR;
    }
}
