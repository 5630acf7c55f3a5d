package org.tequio.network.analysis;

/**
 * Who meets whom in alliances. A co-membership is a pair of distinct actors in one alliance; a pair that meets in two
 * alliances counts twice. A cell {@code (x, y)} is the number of ordered pairs of an actor with x and one with y: off the
 * diagonal each pair is once here and once in the mirrored cell, on the diagonal each pair is there twice, as Newman (2003)
 * counts, so that a row sums up to the ends of ties that have its value. An actor with k values stands for each of them
 * with a share of 1/k, so that every pair weighs the same.
 *
 * @param plain each pair counts one
 * @param weighted each pair of an alliance of m members counts 1/(m − 1) (Newman 2001)
 * @param actorsLeftOut actors in an alliance that have no value
 * @param pairsLeftOut pairs of which one has none
 */
record CoMemberships(
        Values values, double[][] plain, double[][] weighted, long pairs, long actorsLeftOut, long pairsLeftOut) {

    static CoMemberships count(Network network, Attribute attribute) {
        var count = new Counting(network.membersOf(), attribute.of(network.facts()));
        for (int alliance = 0; alliance < network.alliances().length; alliance++) {
            count.alliance(alliance);
        }
        return count.result(network.alliancesOf());
    }

    Square plainSquare() {
        return Square.of(values.codes(), plain);
    }

    Square weightedSquare() {
        return Square.of(values.codes(), weighted);
    }

    /** Adds up alliance after alliance. */
    private static final class Counting {

        private final Adjacency members;
        private final Values values;
        private final double[][] plain;
        private final double[][] weighted;
        /** Of the alliance in hand, the shares of each value, and the values that occur. */
        private final double[] shares;

        private final int[] present;
        private long pairs;
        private long pairsLeftOut;

        private Counting(Adjacency members, Values values) {
            this.members = members;
            this.values = values;
            int size = values.codes().size();
            this.plain = new double[size][size];
            this.weighted = new double[size][size];
            this.shares = new double[size];
            this.present = new int[size];
        }

        private void alliance(int alliance) {
            int size = members.degree(alliance);
            if (size < 2) {
                return;
            }
            int occurring = gather(alliance);
            double weight = 1.0 / (size - 1);
            for (int i = 0; i < occurring; i++) {
                for (int j = 0; j < occurring; j++) {
                    add(present[i], present[j], shares[present[i]] * shares[present[j]], weight);
                }
            }
            takeOutSelves(alliance, weight);
            for (int i = 0; i < occurring; i++) {
                shares[present[i]] = 0;
            }
        }

        /** @return how many values occur */
        private int gather(int alliance) {
            int occurring = 0;
            long known = 0;
            for (int i = members.from(alliance); i < members.to(alliance); i++) {
                int actor = members.target(i);
                int count = values.count(actor);
                known += count == 0 ? 0 : 1;
                for (int left = count, code = 0; left > 0; code++) {
                    code = next(actor, code);
                    if (shares[code] == 0) {
                        present[occurring++] = code;
                    }
                    shares[code] += 1.0 / count;
                    left--;
                }
            }
            long all = members.degree(alliance);
            pairs += all * (all - 1) / 2;
            pairsLeftOut += (all * (all - 1) - known * (known - 1)) / 2;
            return occurring;
        }

        /** The first of the actor's codes from this one on. */
        private int next(int actor, int from) {
            if (!values.several()) {
                return values.only(actor);
            }
            return Integer.numberOfTrailingZeros(values.held()[actor] & -1 << from);
        }

        /** Nobody meets itself. */
        private void takeOutSelves(int alliance, double weight) {
            for (int i = members.from(alliance); i < members.to(alliance); i++) {
                int actor = members.target(i);
                int count = values.count(actor);
                for (int x = 0, code = 0; x < count; x++, code++) {
                    code = next(actor, code);
                    for (int y = 0, other = 0; y < count; y++, other++) {
                        other = next(actor, other);
                        add(code, other, -(1.0 / count) * (1.0 / count), weight);
                    }
                }
            }
        }

        private void add(int x, int y, double pairs, double weight) {
            plain[x][y] += pairs;
            weighted[x][y] += pairs * weight;
        }

        private CoMemberships result(Adjacency alliancesOf) {
            long left = 0;
            for (int actor = 0; actor < alliancesOf.nodes(); actor++) {
                left += alliancesOf.degree(actor) > 0 && values.count(actor) == 0 ? 1 : 0;
            }
            return new CoMemberships(values, plain, weighted, pairs, left, pairsLeftOut);
        }
    }
}
