package org.tequio.intake.duplicates;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reasons weighed together as if they were independent: each leaves so much of the doubt that the others have left. The
 * score is what is left of a hundred when the doubt is taken away.
 */
final class Evidence {

    static final int CERTAIN = 100;

    private final Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
    private double doubt = 1;
    private int most = CERTAIN;

    /** @param strength the share of the doubt that it takes away, from 0 to 1 */
    void add(DuplicateReason reason, double strength) {
        reasons.add(reason);
        doubt *= 1 - strength;
    }

    /** Something speaks against it: whatever else is found, the score is no higher. */
    void limit(int most) {
        this.most = Math.min(this.most, most);
    }

    boolean isEmpty() {
        return reasons.isEmpty();
    }

    int score() {
        return Math.min(most, (int) Math.round(CERTAIN * (1 - doubt)));
    }

    /** In the order of their kind. */
    List<DuplicateReason> reasons() {
        return List.copyOf(reasons);
    }
}
