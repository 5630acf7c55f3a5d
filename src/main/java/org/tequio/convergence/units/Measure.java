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
            "Tequio",
            2026),
    SHANNON(
            "shannon",
            "H = −Σ p_g ln p_g, p_g = n_g / N",
            "How hard it is to guess the group of an actor, in natural units.",
            "0 to ln 7",
            "N = 0",
            "Shannon",
            1948),
    EVENNESS(
            "evenness",
            "H / ln 7",
            "How evenly actors spread over the seven groups: 1 if each has as many as any other.",
            "0 to 1",
            "N = 0",
            "Pielou",
            1966),
    HILL(
            "hill",
            "⁰D = presence, ¹D = exp H, ²D = 1 / Σ p_g²",
            "How many groups are here, are common, dominate: as many evenly filled groups would be as diverse.",
            "1 to 7",
            "N = 0",
            "Hill",
            1973),
    POTENTIAL(
            "potential",
            "P = 1 − Σ n_g(n_g − 1) / N(N − 1)",
            "The chance that two actors picked at random are of different groups.",
            "0 to 1",
            "N < 2",
            "Simpson",
            1949),
    REALISED(
            "realised",
            "R = Σ_a cross_a / Σ_a pairs_a",
            "Of the pairs of members that alliances a bring together here, the share of different groups.",
            "0 to 1",
            "no alliance has two members of the seven groups here",
            "Tequio",
            2026),
    CONVERGENCE(
            "convergence",
            "R / P",
            "How much more than chance alliances mix groups: above 1 more, below 1 less.",
            "0 or more",
            "P = 0, or P or R is null",
            "Tequio",
            2026),
    WEIGHTED_REALISED(
            "weighted.realised",
            "R_w = Σ_a cross_a / (m_a − 1) ÷ Σ_a pairs_a / (m_a − 1)",
            "R when a large alliance does not drown the rest; m_a counts all members on the day, here or elsewhere.",
            "0 to 1",
            "as R",
            "Newman",
            2001),
    WEIGHTED_CONVERGENCE(
            "weighted.convergence",
            "R_w / P",
            "Convergence when a large alliance does not drown the rest.",
            "0 or more",
            "as convergence",
            "Newman",
            2001),
    EI_INDEX(
            "eiIndex",
            "(Σ cross − Σ within) / Σ pairs",
            "Whether ties lead to other groups (1) or stay in the own one (−1).",
            "−1 to 1",
            "as R",
            "Krackhardt and Stern",
            1988),
    ASSORTATIVITY(
            "assortativity",
            "(Σ e_gg − Σ a_g²) / (1 − Σ a_g²)",
            "Whether like meets like (1), or as chance has it (0), given how often each group meets at all; e_gh is the "
                    + "share of pairs between g and h, each counted both ways, a_g the sum of its row.",
            "−1 to 1",
            "fewer than two groups meet",
            "Newman",
            2003),
    OPENNESS(
            "openness",
            "Σ_a s_a [a has members elsewhere] / Σ_a s_a",
            "Of the times s_a that an actor of the seven groups is in an alliance here, the share in which the alliance "
                    + "reaches beyond.",
            "0 to 1",
            "no actor of the seven groups is in an alliance",
            "Tequio",
            2026),
    PATTERNS(
            "patterns",
            "alliances of the pattern / alliances",
            "Of the alliances with a member here, the share of each pattern between North and South under a scheme.",
            "0 to 1",
            "never; it is empty if there is no alliance",
            "Tequio",
            2026);

    private final String code;
    private final String formula;
    private final String meaning;
    private final String range;
    private final String nullWhen;
    private final String author;
    private final int year;

    Measure(String code, String formula, String meaning, String range, String nullWhen, String author, int year) {
        this.code = code;
        this.formula = formula;
        this.meaning = meaning;
        this.range = range;
        this.nullWhen = nullWhen;
        this.author = author;
        this.year = year;
    }

    /** The name of the property that holds it. */
    @Override
    public String code() {
        return code;
    }

    MeasureView view(ExampleUnit example) {
        return new MeasureView(
                code, formula, meaning, range, nullWhen, new MeasureView.Source(author, year), example.value(this));
    }
}
