package org.tequio.convergence.units;

import org.tequio.shared.Coded;

/** What is measured in a unit, in the words in which it is published; {@code src/docs/measures.md} has the same ones. */
enum Measure implements Coded {
    PRESENCE(
            "presence",
            "number of groups g with n_g > 0",
            "How many of the seven groups have an actor here; 'missing' names the others.",
            "0 to 7",
            "never",
            Source.OWN),
    SHANNON(
            "shannon",
            "H = −Σ p_g ln p_g, p_g = n_g / N",
            "How hard it is to guess the group of an actor, in natural units.",
            "0 to ln 7",
            "N = 0",
            Source.SHANNON),
    EVENNESS(
            "evenness",
            "H / ln 7",
            "How evenly actors spread over the seven groups: 1 if each has as many as any other.",
            "0 to 1",
            "N = 0",
            Source.PIELOU),
    HILL(
            "hill",
            "⁰D = presence, ¹D = exp H, ²D = 1 / Σ p_g²",
            "How many groups are here, are common, dominate: as many evenly filled groups would be as diverse.",
            "1 to 7",
            "N = 0",
            Source.HILL),
    POTENTIAL(
            "potential",
            "P = 1 − Σ n_g(n_g − 1) / N(N − 1)",
            "The chance that two actors picked at random are of different groups.",
            "0 to 1",
            "N < 2",
            Source.SIMPSON),
    REALISED(
            "realised",
            "R = Σ_a cross_a / Σ_a pairs_a",
            "Of the pairs of members that alliances a bring together here, the share of different groups.",
            "0 to 1",
            "no alliance has two members of the seven groups here",
            Source.OWN),
    CONVERGENCE(
            "convergence",
            "R / P",
            "How much more than chance alliances mix groups: above 1 more, below 1 less.",
            "0 or more",
            "P = 0, or P or R is null",
            Source.OWN),
    WEIGHTED_REALISED(
            "weighted.realised",
            "R_w = Σ_a cross_a / (m_a − 1) ÷ Σ_a pairs_a / (m_a − 1)",
            "R when a large alliance does not drown the rest; m_a counts all members on the day, here or elsewhere.",
            "0 to 1",
            "as R",
            Source.NEWMAN_WEIGHTS),
    WEIGHTED_CONVERGENCE(
            "weighted.convergence",
            "R_w / P",
            "Convergence when a large alliance does not drown the rest.",
            "0 or more",
            "as convergence",
            Source.NEWMAN_WEIGHTS),
    EI_INDEX(
            "eiIndex",
            "(Σ cross − Σ within) / Σ pairs",
            "Whether ties lead to other groups (1) or stay in the own one (−1).",
            "−1 to 1",
            "as R",
            Source.KRACKHARDT_STERN),
    ASSORTATIVITY(
            "assortativity",
            "(Σ e_gg − Σ a_g²) / (1 − Σ a_g²)",
            "Whether like meets like (1), or as chance has it (0), given how often each group meets at all; e_gh is the "
                    + "share of pairs between g and h, each counted both ways, a_g the sum of its row.",
            "−1 to 1",
            "fewer than two groups meet",
            Source.NEWMAN_MIXING),
    OPENNESS(
            "openness",
            "Σ_a s_a [a has members elsewhere] / Σ_a s_a",
            "Of the times s_a that an actor of the seven groups is in an alliance here, the share in which the alliance "
                    + "reaches beyond.",
            "0 to 1",
            "no actor of the seven groups is in an alliance",
            Source.OWN),
    PATTERNS(
            "patterns",
            "alliances of the pattern / alliances",
            "Of the alliances with a member here, the share of each pattern between North and South under a scheme.",
            "0 to 1",
            "never; it is empty if there is no alliance",
            Source.OWN),
    INTERVAL(
            "interval",
            "the 2.5 % and 97.5 % quantiles of R* / P* · (N − 1) / N",
            "Between which values convergence lies, as far as who is listed is a sample: R* is of as many alliances drawn "
                    + "with replacement, P* of N actors drawn each of group g with the chance n_g / N; 1,000 draws, of which "
                    + "those count that have a value.",
            "0 or more",
            "convergence is null, or it is in every draw",
            Source.EFRON),
    GAP(
            "gap",
            "P − R, R = 0 where no alliance has two members of the seven groups here",
            "How much of what could meet does not: findGaps ranks by it.",
            "−1 to 1",
            "never; a unit where P is null or 0 has no gap",
            Source.OWN),
    WEIGHT(
            "flows.weighted",
            "Σ_a pairs_a / (m_a − 1)",
            "Co-memberships when a large alliance does not drown the rest: in showFlows, pairs_a are all pairs of members "
                    + "of alliance a that are seated in the two territories, of whatever group.",
            "0 or more",
            "never",
            Source.NEWMAN_WEIGHTS);

    private final String code;
    private final String formula;
    private final String meaning;
    private final String range;
    private final String nullWhen;
    private final Source source;

    Measure(String code, String formula, String meaning, String range, String nullWhen, Source source) {
        this.code = code;
        this.formula = formula;
        this.meaning = meaning;
        this.range = range;
        this.nullWhen = nullWhen;
        this.source = source;
    }

    /** The name of the property that holds it. */
    @Override
    public String code() {
        return code;
    }

    MeasureView view(ExampleUnit example) {
        return new MeasureView(code, formula, meaning, range, nullWhen, source.view(), example.value(this));
    }
}
