package org.tequio.convergence.units;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.reference.Scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What depends on who is North and who is South, under one scheme. */
@Schema(name = "ConvergenceUnderScheme", description = "The patterns under one scheme; no other measure depends on it.")
record SchemeView(
        @Schema(
                description = "The list of countries: a code of /reference/schemes.",
                examples = "fcssc",
                implementation = String.class)
        Scheme scheme,

        @Schema(description = "Which edition of that list.", examples = Scheme.DEFAULT_VERSION)
        String schemeVersion,

        @Schema(
                description = "Of the alliances, the share of each pattern.",
                examples = "{\"domestic\": 0.6666666666666666, \"south-south\": 0.3333333333333333}")
        Map<String, Double> patterns) {

    static List<SchemeView> all(Ranked ranked) {
        return Arrays.stream(Scheme.values())
                .map(scheme -> new SchemeView(scheme, scheme.version(), UnitView.patterns(ranked, scheme)))
                .toList();
    }
}
