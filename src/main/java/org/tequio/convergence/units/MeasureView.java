package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What a measure is, and what it comes to in the example. */
@Schema(name = "ConvergenceMeasure", description = "What a measure is, and what it comes to in the example.")
record MeasureView(
        @Schema(description = "The property that holds it.", examples = "convergence")
        String name,

        @Schema(description = "Its formula.", examples = "R / P")
        String formula,

        @Schema(
                description = "What it says.",
                examples = "How much more than chance alliances mix groups: above 1 more, below 1 less.")
        String meaning,

        @Schema(description = "Between which values it lies.", examples = "0 or more")
        String range,

        @Schema(description = "When it is null.", examples = "P = 0, or P or R is null")
        String nullWhen,

        Described source,

        @Schema(
                description = "What it comes to in the example: 'value', or a number for each order or pattern; "
                        + "empty for what is drawn at random.",
                examples = "{\"value\": 0.8}")
        Map<String, Double> example) {

    /** Where a measure comes from. */
    @Schema(name = "ConvergenceMeasureSource", description = "Who described it first.")
    record Described(
            @Schema(description = "Who.", examples = "Newman")
            String author,

            @Schema(description = "When.", examples = "2001")
            int year,

            @Schema(description = "In which work.", examples = "Mixing patterns in networks")
            String title,

            @Schema(
                    description = "Where that is found; null for what was described here first.",
                    examples = "https://doi.org/10.1103/PhysRevE.67.026126")
            @Nullable
            String link) {}
}
