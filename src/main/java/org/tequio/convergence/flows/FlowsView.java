package org.tequio.convergence.flows;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Sized;

import java.util.List;

/** Between which territories actors meet in alliances. */
@Schema(
        name = "Flows",
        description =
                "Between which territories actors meet. A co-membership is a pair of distinct actors that meet in "
                        + "an alliance on the day; a pair that meets in two alliances counts twice.")
record FlowsView(
        @Schema(description = "The day that it is for.", examples = "2026-07-01")
        String at,

        @Schema(description = "What it was computed with.") FlowsParameters parameters,

        @Schema(description = "Co-memberships of which both actors have a seat.", examples = "1200")
        long pairs,

        @Schema(
                description = "They, each in an alliance of m members counting 1/(m − 1) (Newman 2001).",
                examples = "85.5")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        Double weighted,

        @Schema(
                description = "Co-memberships of which one or both actors have no seat: in no cell and no class.",
                examples = "40")
        long withoutSeat,

        @Schema(description = "Which pairs are in which class, in the language of the answer.")
        List<Rule> classes,

        @Schema(description = "The pairs by class, under one scheme or under each side by side.")
        List<FlowSplit> splits,

        @Schema(description = "The territories that pairs have a seat in, by code.")
        List<FlowUnit> units,

        @Schema(
                description =
                        "The symmetric matrix, each cell once, with x not behind y by code; cells (x, x) hold the "
                                + "pairs with both seats in x.")
        List<Cell> cells,

        @Schema(description = "What 'minimum' leaves out of the matrix.")
        LeftOut leftOut,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf)
        implements Sized {

    @Override
    public int size() {
        return cells.size() + units.size();
    }

    /** Which pairs are in a class. */
    @Schema(name = "FlowClassRule", description = "Which pairs are in a class.")
    record Rule(
            @Schema(description = "The class.", examples = "north-south", implementation = String.class)
            FlowClass code,

            @Schema(
                    description = "Which pairs are in it.",
                    examples = "One seat is in a country of the North, the other in one of the South.")
            String rule) {}

    /** A territory with its flows. */
    @Schema(name = "FlowUnit", description = "A territory with its flows.")
    record FlowUnit(
            @Schema(
                    description = "Its code; that of the country itself where M49 puts it in no region.",
                    examples = "202")
            String code,

            @Schema(description = "Its name, in the language of the answer.", examples = "Sub-Saharan Africa")
            String label,

            @Schema(
                    description = "Pairs with one or both seats in it: the sum of its row in the symmetric matrix.",
                    examples = "130")
            long pairs,

            @Schema(description = "They, weighted.", examples = "9.5")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Double weighted) {}

    /** How many pairs have one seat here and the other there. */
    @Schema(name = "FlowCell", description = "How many pairs have one seat in x and the other in y.")
    record Cell(
            @Schema(description = "One territory.", examples = "155")
            String x,

            @Schema(description = "The other, or the same.", examples = "202")
            String y,

            @Schema(description = "How many pairs.", examples = "60")
            long pairs,

            @Schema(description = "They, weighted.", examples = "4.25")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Double weighted) {}

    /** What is not told. */
    @Schema(name = "FlowsLeftOut", description = "What is not told of the matrix.")
    record LeftOut(
            @Schema(description = "Cells of fewer pairs than 'minimum'.", examples = "3")
            long cells,

            @Schema(description = "The pairs in them, which all other figures count.", examples = "7")
            long pairs) {}
}
