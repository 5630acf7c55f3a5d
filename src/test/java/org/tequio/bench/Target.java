package org.tequio.bench;

import org.tequio.bench.synthetic.PackageSize;

/**
 * What a figure should be.
 *
 * @param bound the limit
 * @param kind what it limits, and from which side
 * @param from the number of actors from which on it is meant
 */
record Target(double bound, Kind kind, int from) {

    enum Kind {
        RATIO_AT_LEAST("ratio ≥ "),
        RATIO_AT_MOST("ratio ≤ "),
        AT_LEAST("≥ "),
        AT_MOST("≤ ");

        private final String sign;

        Kind(String sign) {
            this.sign = sign;
        }
    }

    static Target ratioAtLeast(double bound) {
        return new Target(bound, Kind.RATIO_AT_LEAST, 0);
    }

    static Target ratioAtMost(double bound) {
        return new Target(bound, Kind.RATIO_AT_MOST, 0);
    }

    static Target atLeast(double bound) {
        return new Target(bound, Kind.AT_LEAST, 0);
    }

    static Target atMost(double bound) {
        return new Target(bound, Kind.AT_MOST, 0);
    }

    /** The target of a large register: a smaller one is only told how far it is. */
    Target from(String size) {
        return new Target(bound, kind, PackageSize.parse(size).actors());
    }

    boolean isMet(Summary summary) {
        return switch (kind) {
            case RATIO_AT_LEAST -> summary.ratio().median() >= bound;
            case RATIO_AT_MOST -> summary.ratio().median() <= bound;
            case AT_LEAST -> summary.ours().median() >= bound;
            case AT_MOST -> summary.ours().median() <= bound;
        };
    }

    String verdict(Summary summary, PackageSize size) {
        var wish = kind.sign + Spread.text(bound);
        if (size.actors() < from) {
            return wish + " at " + new PackageSize(from);
        }
        return wish + (isMet(summary) ? ": met" : ": NOT met");
    }
}
