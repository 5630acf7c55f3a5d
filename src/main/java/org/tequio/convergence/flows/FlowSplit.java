package org.tequio.convergence.flows;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Scheme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Co-memberships by class under a scheme. */
@Schema(description = "Co-memberships by class under a scheme.")
record FlowSplit(
        @Schema(description = "The list that says who is North and who is South.", examples = "fcssc")
        Scheme scheme,

        @Schema(description = "Which edition of the list.", examples = Scheme.DEFAULT_VERSION)
        String version,

        @Schema(description = "The classes that together hold each pair once, and beside them triangular.")
        List<Share> counts,

        @Schema(description = "The same for the last day of each year, if asked for.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<Year> series) {

    static FlowSplit of(Scheme scheme, List<Share> counts, @Nullable List<Year> series) {
        return new FlowSplit(scheme, scheme.version(), counts, series);
    }

    /** Splits what is counted under a scheme. */
    static List<Share> shares(CoMemberships met, Scheme scheme, boolean weighted) {
        Map<FlowClass, PairCount> byClass = new EnumMap<>(FlowClass.class);
        FlowClass.EXCLUSIVE.forEach(code -> byClass.put(code, PairCount.NONE));
        met.each((one, other, count) -> byClass.merge(FlowClass.of(scheme, one, other), count, PairCount::plus));
        var all = byClass.values().stream().reduce(PairCount.NONE, PairCount::plus);
        byClass.put(FlowClass.TRIANGULAR, met.triangular(scheme));
        return byClass.entrySet().stream()
                .map(entry -> Share.of(entry.getKey(), entry.getValue(), all, weighted))
                .toList();
    }

    /** The pairs of a class. */
    @Schema(name = "FlowShare", description = "The pairs of a class.")
    record Share(
            @Schema(description = "The class.", examples = "north-south", implementation = String.class)
            FlowClass code,

            @Schema(description = "How many pairs are in it.", examples = "300")
            long pairs,

            @Schema(
                    description = "Of all pairs with both seats, the share in it; null if there is no pair.",
                    examples = "0.25")
            @Nullable
            Double share,

            @Schema(description = "The pairs, weighted.", examples = "21.5")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Double weighted,

            @Schema(
                    description = "Of all pairs, weighted, the share in it; not there if there is no pair.",
                    examples = "0.27")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Double weightedShare) {

        private static Share of(FlowClass code, PairCount count, PairCount all, boolean weighted) {
            boolean some = all.pairs() > 0;
            return new Share(
                    code,
                    count.pairs(),
                    some ? (double) count.pairs() / all.pairs() : null,
                    weighted ? count.weight() : null,
                    weighted && some ? count.weight() / all.weight() : null);
        }
    }

    /** The pairs of a year. */
    @Schema(name = "FlowYear", description = "The pairs on one day of a year.")
    record Year(
            @Schema(description = "The year.", examples = "2015")
            int year,

            @Schema(
                    description = "The day: 31 December, or in the last year the day of the answer.",
                    examples = "2015-12-31")
            String at,

            @Schema(description = "The pairs by class.") List<Share> counts) {}
}
