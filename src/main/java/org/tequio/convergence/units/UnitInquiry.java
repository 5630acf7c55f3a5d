package org.tequio.convergence.units;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.Scheme;

import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody wants to know of one unit.
 *
 * @param at null for the present day
 * @param underAll whether to tell the patterns under all schemes
 * @param extras what is counted record by record
 * @param seed of what is drawn at random
 */
record UnitInquiry(
        Combination unit, @Nullable LocalDate at, Scheme scheme, boolean underAll, Set<Extra> extras, long seed) {

    boolean asksFor(Extra extra) {
        return extras.contains(extra);
    }
}
