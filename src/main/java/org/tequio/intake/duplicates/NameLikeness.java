package org.tequio.intake.duplicates;

import java.util.Comparator;

/**
 * How alike two names are.
 *
 * @param share from 0 for nothing in common to 1 for the same name
 * @param most the highest score that records of these names may have without a common identifier
 */
record NameLikeness(double share, int most) {

    static final NameLikeness NONE = new NameLikeness(0, Evidence.CERTAIN);

    /** The more alike last; one that is held back by its limit stands behind one that is not. */
    static final Comparator<NameLikeness> ORDER = Comparator.comparingDouble((NameLikeness one) -> one.share * one.most)
            .thenComparingInt(NameLikeness::most);

    boolean isSame() {
        return share == 1;
    }
}
