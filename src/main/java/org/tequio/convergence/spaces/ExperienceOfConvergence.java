package org.tequio.convergence.spaces;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What an alliance of several groups learned. */
@Schema(description = "What an alliance of several groups learned.")
record ExperienceOfConvergence(
        @Schema(description = "Its id.", examples = "x2m90fk42")
        String id,

        @Schema(description = "Its kind: a code of /reference/experience-kinds.", examples = "obstacle")
        String kind,

        @Schema(description = "Its title.", examples = "Framework law on the SSE in Senegal")
        String title,

        @Schema(description = "What happened and what follows from it.", examples = "The National Assembly adopted …")
        String summary,

        @Schema(description = "The language of title and summary; null when nobody said.", examples = "en") @Nullable
        String lang,

        @Schema(description = "When, as exactly as known.", examples = "2021") @Nullable
        String date,

        @Schema(description = "The crisis it was made in.", examples = "covid-19") @Nullable
        String crisis,

        @Schema(description = "Where: ISO 3166-1 alpha-2.", examples = "SN") @Nullable
        String country,

        @Schema(description = "Goals and targets it touches: codes of /reference/sdgs.", examples = "[\"8\"]")
        List<String> sdgs,

        @Schema(description = "Who learned it.") LearningAlliance alliance) {

    /** The alliance that learned something. */
    @Schema(name = "LearningAlliance", description = "The alliance that learned something.")
    record LearningAlliance(
            @Schema(description = "Its id.", examples = "7wq0c4h23")
            String id,

            @Schema(description = "Its name.", examples = "GSEF membership network")
            String name,

            @Schema(description = "What it is: a code of /reference/alliance-kinds.", examples = "network-membership")
            String kind,

            @Schema(description = "Since when, as exactly as known.", examples = "2014") @Nullable
            String since,

            @Schema(description = "Until when, as exactly as known.", examples = "2020") @Nullable
            String until,

            @Schema(
                    description = "Whether it is over: groups and countries are then those of members in state ended, "
                            + "too, and else only of those in state reported or confirmed.",
                    examples = "false")
            boolean ended,

            @Schema(
                    description = "The stakeholder groups of its members: codes of /reference/groups.",
                    examples = "[\"government\", \"sse-organisation\"]")
            List<String> groups,

            @Schema(
                    description = "How it lies between North and South: a code of /reference/patterns.",
                    examples = "north-south")
            String pattern,

            @Schema(
                    description = "The seats of its members, ISO 3166-1 alpha-2; a body may have none.",
                    examples = "[\"KR\", \"SN\"]")
            List<String> countries) {}
}
