package org.tequio.convergence.flows;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

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
                description = "Those of them of which nobody knows since when there is the alliance, one of the two "
                        + "memberships or one of the two actors: they count as if it had always been. Null where only "
                        + "the present day is asked for, on which it does not matter.",
                examples = "310")
        @Nullable
        Long undated,

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

        @Schema(description = "The matrix on the last day of each year, if asked for.")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        List<Year> series,

        @Schema(
                description = "Why something is null, by its name.",
                examples = "{\"undated\": \"On the present day it does not matter when something began.\"}")
        Map<String, String> reasons,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf) {

    /** Why shares are null. */
    static final String NO_PAIR = "No two actors with a seat meet in such alliances on the day.";

    /** Why nothing is told of what is undated. */
    static final String PRESENT = "On the present day it does not matter when something began.";

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

    /** The matrix of a year. */
    @Schema(name = "FlowMatrixOfYear", description = "The matrix on one day of a year.")
    record Year(
            @Schema(description = "The year.", examples = "2015")
            int year,

            @Schema(
                    description = "The day: 31 December, or in the last year the day of the answer.",
                    examples = "2015-12-31")
            String at,

            @Schema(description = "Co-memberships of which both actors have a seat.", examples = "1100")
            long pairs,

            @Schema(
                    description = "Those of them of which a beginning is not known, so that they may be too many.",
                    examples = "310")
            long undated,

            @Schema(description = "The symmetric matrix, as that of the whole answer.")
            List<Cell> cells,

            @Schema(description = "What 'minimum' leaves out of it.")
            LeftOut leftOut) {}

    /** What is not told. */
    @Schema(name = "FlowsLeftOut", description = "What is not told of the matrix.")
    record LeftOut(
            @Schema(description = "Cells of fewer pairs than 'minimum'.", examples = "3")
            long cells,

            @Schema(description = "The pairs in them, which all other figures count.", examples = "7")
            long pairs) {}
}
