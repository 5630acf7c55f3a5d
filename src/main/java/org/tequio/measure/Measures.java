package org.tequio.measure;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * What follows from the counts of a unit. A measure is null where it has no meaning: with no actor of the seven groups
 * (H, evenness, Hill), fewer than two (P), no pair of members (R, E–I), only one group that meets (assortativity), nobody
 * in an alliance (openness); convergence also where P is 0. Logarithms are natural ones.
 *
 * @param presence how many of the seven groups have an actor in the unit
 * @param missing the groups that have none
 * @param shannon {@code H = −Σ p ln p} (Shannon 1948)
 * @param evenness {@code H / ln 7} (Pielou 1966)
 * @param hill Hill numbers of order 0, 1 and 2 (Hill 1973): groups that are there, that are common, that dominate
 * @param potential {@code P}: the chance that two actors picked at random are of different groups (Gini–Simpson, unbiased)
 * @param realised {@code R}: of the pairs of members that alliances bring together in the unit, the share of different
 *     groups
 * @param convergence {@code R / P}: above 1, alliances mix groups more than chance would
 * @param eiIndex {@code (cross − within) / all} pairs (Krackhardt and Stern 1988), from −1 to 1
 * @param assortativity Newman's coefficient (2003) of the mixing matrix of groups
 * @param openness of the times that an actor is in an alliance, the share in which the alliance has members elsewhere
 */
public record Measures(
        int presence,
        List<StakeholderGroup> missing,
        @Nullable Double shannon,
        @Nullable Double evenness,
        @Nullable List<Double> hill,
        @Nullable Double potential,
        @Nullable Double realised,
        @Nullable Double convergence,
        @Nullable Double eiIndex,
        @Nullable Double assortativity,
        @Nullable Double openness) {

    private static final List<StakeholderGroup> GROUPS = Arrays.stream(StakeholderGroup.values())
            .filter(StakeholderGroup::isMeasured)
            .toList();

    public static Measures of(UnitCounts counts) {
        double[] shares = shares(counts);
        var shannon = shares.length == 0 ? null : shannon(shares);
        var potential = potential(counts);
        var realised = share(counts.crossGroupPairs(), counts.pairs());
        return new Measures(
                shares.length,
                GROUPS.stream().filter(group -> counts.actors(group) == 0).toList(),
                shannon,
                shannon == null ? null : shannon / Math.log(GROUPS.size()),
                shannon == null ? null : List.of((double) shares.length, Math.exp(shannon), simpson(shares)),
                potential,
                realised,
                potential == null || potential == 0 || realised == null ? null : realised / potential,
                share(2 * counts.crossGroupPairs() - counts.pairs(), counts.pairs()),
                assortativity(counts),
                share(counts.openMeetings(), counts.meetings()));
    }

    /** Of the alliances that have a member in the unit, the share of each pattern; empty if there is none. */
    public static Map<Pattern, Double> patterns(UnitCounts counts, Scheme scheme) {
        var patterns = new EnumMap<Pattern, Double>(Pattern.class);
        for (var pattern : Pattern.values()) {
            var share = share(counts.alliances(scheme, pattern), counts.alliances());
            if (share != null) {
                patterns.put(pattern, share);
            }
        }
        return patterns;
    }

    /** Which groups have actors here, but none of them together with the other in any alliance. */
    public static List<GroupPair> unconnected(UnitCounts counts) {
        return GroupPair.ALL.stream()
                .filter(pair -> counts.actors(pair.one()) > 0 && counts.actors(pair.other()) > 0)
                .filter(pair -> counts.pairs(pair.one(), pair.other()) == 0)
                .toList();
    }

    private static double[] shares(UnitCounts counts) {
        double all = counts.actors();
        return GROUPS.stream()
                .mapToLong(counts::actors)
                .filter(number -> number > 0)
                .mapToDouble(number -> number / all)
                .toArray();
    }

    private static double shannon(double[] shares) {
        // 0 and not −0 where there is one group only
        return 0 - DoubleStream.of(shares).map(share -> share * Math.log(share)).sum();
    }

    /** Hill's number of order 2. */
    private static double simpson(double[] shares) {
        return 1 / DoubleStream.of(shares).map(share -> share * share).sum();
    }

    private static @Nullable Double potential(UnitCounts counts) {
        long all = counts.actors();
        long alike = GROUPS.stream()
                .mapToLong(counts::actors)
                .map(number -> number * (number - 1))
                .sum();
        return share(all * (all - 1) - alike, all * (all - 1));
    }

    /**
     * {@code (Σ e_gg − Σ a_g²) / (1 − Σ a_g²)}, with {@code e} the matrix of pairs, each counted both ways, as shares of
     * all, and {@code a} the sums of its rows; null if only one group meets.
     */
    private static @Nullable Double assortativity(UnitCounts counts) {
        double all = 2.0 * counts.pairs();
        double alike = 0;
        double byChance = 0;
        int meeting = 0;
        for (var group : GROUPS) {
            double within = 2.0 * counts.pairs(group, group);
            double ends = within
                    + GROUPS.stream()
                            .filter(other -> other != group)
                            .mapToLong(other -> counts.pairs(group, other))
                            .sum();
            alike += within / all;
            byChance += ends / all * (ends / all);
            meeting += ends > 0 ? 1 : 0;
        }
        return meeting < 2 ? null : (alike - byChance) / (1 - byChance);
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
