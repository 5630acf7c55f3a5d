package org.tequio.bench;

import org.tequio.bench.synthetic.PackageSize;

/**
 * What a figure should be.
 *
 * @param bound the least ratio to the floor, or the most that the figure itself may be
 * @param isRatio which of the two
 * @param from the number of actors from which on it is meant
 */
record Target(double bound, boolean isRatio, int from) {

    static Target ratioAtLeast(double bound) {
        return new Target(bound, true, 0);
    }

    static Target atMost(double bound) {
        return new Target(bound, false, 0);
    }

    /** The target of a large register: a smaller one is only told how far it is. */
    Target from(String size) {
        return new Target(bound, isRatio, PackageSize.parse(size).actors());
    }

    boolean isMet(Summary summary) {
        return isRatio ? summary.ratio().median() >= bound : summary.ours().median() <= bound;
    }

    String verdict(Summary summary, PackageSize size) {
        var wish = (isRatio ? "ratio ≥ " : "≤ ") + Spread.text(bound);
        if (size.actors() < from) {
            return wish + " at " + new PackageSize(from);
        }
        return wish + (isMet(summary) ? ": met" : ": NOT met");
    }
}
