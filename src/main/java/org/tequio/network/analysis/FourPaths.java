package org.tequio.network.analysis;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Two-mode clustering after Opsahl (2013): of all 4-paths actor – alliance – actor – alliance – actor, with five distinct
 * nodes, those whose ends also meet in a third alliance. In a clique of co-members alone nothing is closed, as it would be
 * if the alliances were forgotten.
 *
 * @param looked how many 4-paths were looked at: all of them, or those that were drawn
 * @param closed how many of those are closed
 */
record FourPaths(boolean exact, long looked, long closed) {

    /** @return null if there is no 4-path */
    @Nullable
    Double clustering() {
        return looked == 0 ? null : (double) closed / looked;
    }

    static FourPaths of(Network network, AnalysisParameters.Clustering parameters, long seed) {
        var walks = new Walks(network);
        return walks.number() <= parameters.exactUpTo() ? walks.all() : walks.drawn(parameters.samples(), seed);
    }

    /**
     * Walks of four steps over two distinct alliances, away from an actor in the middle. They are 4-paths unless both ends
     * are the same actor; there are {@code Σ (m₁ − 1)(m₂ − 1)} over pairs of each actor's alliances.
     */
    private static final class Walks {

        private final Adjacency members;
        private final Adjacency alliances;
        /** How many walks have their middle at this actor or at one before it. */
        private final double[] cumulated;

        private Walks(Network network) {
            this.members = network.membersOf();
            this.alliances = network.alliancesOf();
            this.cumulated = new double[alliances.nodes()];
            double sum = 0;
            for (int middle = 0; middle < cumulated.length; middle++) {
                sum += around(middle);
                cumulated[middle] = sum;
            }
        }

        private double around(int middle) {
            double sum = 0;
            double squares = 0;
            for (int i = alliances.from(middle); i < alliances.to(middle); i++) {
                double others = others(alliances.target(i));
                sum += others;
                squares += others * others;
            }
            return (sum * sum - squares) / 2;
        }

        private double others(int alliance) {
            return members.degree(alliance) - 1.0;
        }

        private double number() {
            return cumulated.length == 0 ? 0 : cumulated[cumulated.length - 1];
        }

        private FourPaths all() {
            var count = new Count();
            for (int middle = 0; middle < alliances.nodes(); middle++) {
                for (int i = alliances.from(middle); i < alliances.to(middle); i++) {
                    for (int j = i + 1; j < alliances.to(middle); j++) {
                        between(middle, alliances.target(i), alliances.target(j), count);
                    }
                }
            }
            return new FourPaths(true, count.looked, count.closed);
        }

        private void between(int middle, int one, int other, Count count) {
            for (int i = members.from(one); i < members.to(one); i++) {
                for (int j = members.from(other); j < members.to(other); j++) {
                    count.walk(middle, one, other, members.target(i), members.target(j));
                }
            }
        }

        /** Every walk is as likely as any other; those that return are drawn again. */
        private FourPaths drawn(int samples, long seed) {
            var random = new SplittableRandom(seed);
            var count = new Count();
            // where all walks return, which only two actors with many alliances make, there is nothing to draw
            for (long tries = 0; count.looked < samples && tries < 100L * samples; tries++) {
                draw(random, count);
            }
            return new FourPaths(false, count.looked, count.closed);
        }

        private void draw(SplittableRandom random, Count count) {
            int middle = firstAbove(random.nextDouble() * number());
            double sum = 0;
            for (int i = alliances.from(middle); i < alliances.to(middle); i++) {
                sum += others(alliances.target(i));
            }
            int one = one(middle, sum, random.nextDouble() * 2 * around(middle));
            int other = other(middle, one, random.nextDouble() * (sum - others(one)));
            count.walk(middle, one, other, another(one, middle, random), another(other, middle, random));
        }

        private int firstAbove(double share) {
            int place = Arrays.binarySearch(cumulated, share);
            int first = place < 0 ? -place - 1 : place;
            while (first < cumulated.length - 1 && cumulated[first] <= share) {
                first++;
            }
            return Math.min(first, cumulated.length - 1);
        }

        /** An alliance of the actor in the middle, by how many walks begin with it. */
        private int one(int middle, double sum, double share) {
            double left = share;
            int chosen = -1;
            for (int i = alliances.from(middle); i < alliances.to(middle) && left >= 0; i++) {
                double walks = others(alliances.target(i)) * (sum - others(alliances.target(i)));
                left -= walks;
                chosen = walks > 0 ? alliances.target(i) : chosen;
            }
            return chosen;
        }

        /** Another of its alliances, by how many others are in it. */
        private int other(int middle, int one, double share) {
            double left = share;
            int chosen = -1;
            for (int i = alliances.from(middle); i < alliances.to(middle) && left >= 0; i++) {
                int alliance = alliances.target(i);
                if (alliance != one && others(alliance) > 0) {
                    left -= others(alliance);
                    chosen = alliance;
                }
            }
            return chosen;
        }

        /** A member of this alliance that is not the one in the middle. */
        private int another(int alliance, int middle, SplittableRandom random) {
            int place = members.from(alliance) + random.nextInt(members.degree(alliance) - 1);
            return members.target(members.target(place) < middle ? place : place + 1);
        }

        /** Counts what are paths. */
        private final class Count {

            private long looked;
            private long closed;

            private void walk(int middle, int one, int other, int begin, int end) {
                if (begin == middle || end == middle || begin == end) {
                    return;
                }
                looked++;
                closed += alliances.meet(begin, end, one, other) ? 1 : 0;
            }
        }
    }
}
