package org.tequio.convergence.spaces;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Scheme;
import org.tequio.shared.FacetCount;
import org.tequio.shared.Paged;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One page of what alliances of some composition learned. */
@Schema(description = "One page of what alliances of some composition learned.")
record ExperiencesOfConvergencePage(
        @Schema(description = "The experiences of this page, the newest first; those without a date last.")
        List<ExperienceOfConvergence> items,

        @Schema(description = "How many there are on all pages.", examples = "12")
        long total,

        @Schema(description = "The cursor of the next page; null on the last one.", examples = "kq0Zr…") @Nullable
        String next,

        @Schema(
                description =
                        "How all of them divide into kinds and crises, the most frequent first; null stands for no "
                                + "crisis.",
                examples = "{\"kind\": [{\"value\": \"obstacle\", \"label\": \"Obstacle\", \"count\": 4}]}")
        Map<String, List<FacetCount>> facets,

        @Schema(description = "The day by which an alliance is over or not.", examples = "2026-11-26")
        LocalDate at,

        @Schema(description = "The list that says who is North and who is South.", examples = "fcssc")
        String scheme,

        @Schema(description = "Which edition of that list.", examples = Scheme.DEFAULT_VERSION)
        String schemeVersion,

        @Schema(description = "What was asked.") Parameters parameters,

        @Schema(
                description =
                        "What to ask instead, if nothing was found because no experience names such a crisis; else "
                                + "null.",
                examples = "No experience names the crisis 'covid'. Did you mean 'covid-19'?")
        @Nullable
        String note,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf)
        implements Paged {

    static ExperiencesOfConvergencePage of(
            ExperiencesAsked asked,
            List<ExperienceOfConvergence> items,
            long total,
            @Nullable String next,
            Map<String, List<FacetCount>> facets,
            String day,
            @Nullable String note,
            long asOf) {
        var scheme = asked.composition().scheme();
        return new ExperiencesOfConvergencePage(
                items,
                total,
                next,
                facets,
                LocalDate.parse(day),
                scheme.code(),
                scheme.version(),
                Parameters.of(asked),
                note,
                asOf);
    }

    /** What was asked. */
    @Schema(
            name = "ExperiencesOfConvergenceParameters",
            description = "What was asked; an empty list stands for no condition.")
    record Parameters(
            @Schema(description = "The groups that are all in the alliance.", examples = "[\"government\"]")
            List<String> groups,

            @Schema(description = "The groups of which none is in it.", examples = "[\"business\"]")
            List<String> without,

            @Schema(description = "Kinds of experience.", examples = "[\"obstacle\"]")
            List<String> kind,

            @Schema(description = "The crises it was made in.", examples = "[\"covid-19\"]")
            List<String> crisis,

            @Schema(description = "Goals and targets of the experience.", examples = "[\"8\"]")
            List<String> sdg,

            @Schema(description = "The territories that hold its place.", examples = "[\"002\"]")
            List<String> within,

            @Schema(description = "Patterns of the alliance.", examples = "[\"south-south\"]")
            List<String> pattern) {

        private static Parameters of(ExperiencesAsked asked) {
            var composition = asked.composition();
            return new Parameters(
                    composition.groupCodes(),
                    composition.withoutCodes(),
                    asked.kind(),
                    asked.crisis(),
                    asked.sdg(),
                    asked.within(),
                    composition.pattern());
        }
    }
}
