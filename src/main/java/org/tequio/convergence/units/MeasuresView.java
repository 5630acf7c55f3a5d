package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.convergence.Thresholds;

import java.util.Arrays;
import java.util.List;

/** All measures with their formulas. */
@Schema(name = "ConvergenceMeasures", description = "All measures, and the unit that their examples are of.")
public record MeasuresView(
        @Schema(description = "The measures.") List<MeasureView> items,

        @Schema(
                description = "What the letters of the formulas stand for.",
                examples = "n_g: actors of group g; N: all of them")
        String symbols,

        Thresholds thresholds,

        ExampleUnit example) {

    private static final String SYMBOLS =
            "n_g: actors of group g, one of the seven; N: all of them; a: an alliance that "
                    + "has a member in the unit on the day; pairs_a: pairs of its members in the unit that are of the seven "
                    + "groups; cross_a: those of different groups; m_a: all its members on the day; s_a: its members in the "
                    + "unit that are of the seven groups.";

    public static final MeasuresView ALL = new MeasuresView(
            Arrays.stream(Measure.values())
                    .map(measure -> measure.view(ExampleUnit.SMALL))
                    .toList(),
            SYMBOLS,
            Thresholds.OF_THIN,
            ExampleUnit.SMALL);
}
