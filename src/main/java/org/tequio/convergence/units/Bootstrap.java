package org.tequio.convergence.units;

import org.jspecify.annotations.Nullable;
import org.tequio.measure.Measures;
import org.tequio.measure.UnitCounts;
import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/**
 * Draws a unit again and again from itself (Efron 1979): as many alliances as it has, with replacement, and as many
 * actors, of each group with the chance that it has among them.
 */
final class Bootstrap {

    private static final int RESAMPLES = 1_000;
    private static final double LEVEL = 0.95;
    private static final String METHOD =
            "percentile bootstrap (Efron 1979): alliances drawn with replacement, groups of actors drawn multinomially, P times N / (N - 1)";
    private static final List<StakeholderGroup> GROUPS = Arrays.stream(StakeholderGroup.values())
            .filter(StakeholderGroup::isMeasured)
            .toList();

    private final SplittableRandom random;
    private final long[] upTo;
    private final long[] pairs;
    private final long[] crossGroupPairs;

    private Bootstrap(UnitCounts unit, List<Contribution> alliances, long seed) {
        random = new SplittableRandom(seed);
        upTo = GROUPS.stream().mapToLong(unit::actors).toArray();
        Arrays.parallelPrefix(upTo, Long::sum);
        pairs = alliances.stream()
                .mapToLong(alliance -> alliance.counts().pairs())
                .toArray();
        crossGroupPairs = alliances.stream()
                .mapToLong(alliance -> alliance.counts().crossGroupPairs())
                .toArray();
    }

    /** @return null where convergence has no meaning, in the unit or in any resample */
    static @Nullable IntervalView of(UnitCounts unit, List<Contribution> alliances, long seed) {
        if (Measures.of(unit).convergence() == null) {
            return null;
        }
        var bootstrap = new Bootstrap(unit, alliances, seed);
        var drawn = DoubleStream.generate(bootstrap::draw)
                .limit(RESAMPLES)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return drawn.length == 0
                ? null
                : new IntervalView(
                        quantile(drawn, (1 - LEVEL) / 2),
                        quantile(drawn, (1 + LEVEL) / 2),
                        LEVEL,
                        METHOD,
                        seed,
                        RESAMPLES,
                        drawn.length);
    }

    /** The least value that at least this share does not exceed. */
    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }

    /**
     * Convergence in a resample; not a finite number where it has no meaning. N actors drawn with replacement make on
     * average (N-1)/N of the unit's different pairs, some being one actor twice: the potential is set right by that, or
     * the interval would lie too high where actors are few.
     */
    private double draw() {
        var actors = new UnitCounts();
        long number = upTo[upTo.length - 1];
        for (long i = 0; i < number; i++) {
            actors.countActors(GROUPS.get(group(random.nextLong(number))), 1);
        }
        double all = 0;
        double cross = 0;
        for (int i = 0; i < pairs.length; i++) {
            int alliance = random.nextInt(pairs.length);
            all += pairs[alliance];
            cross += crossGroupPairs[alliance];
        }
        var potential = Measures.of(actors).potential();
        return potential == null ? Double.NaN : cross / all / (potential * number / (number - 1));
    }

    private int group(long actor) {
        int group = 0;
        while (upTo[group] <= actor) {
            group++;
        }
        return group;
    }
}
