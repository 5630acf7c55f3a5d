package org.tequio.convergence.flows;

/**
 * How many co-memberships there are.
 *
 * @param pairs each counting one
 * @param weight each in an alliance of m members counting 1/(m − 1) (Newman 2001)
 */
record PairCount(long pairs, double weight) {

    static final PairCount NONE = new PairCount(0, 0);

    PairCount plus(PairCount other) {
        return new PairCount(pairs + other.pairs, weight + other.weight);
    }
}
