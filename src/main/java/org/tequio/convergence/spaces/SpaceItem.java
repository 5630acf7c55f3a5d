package org.tequio.convergence.spaces;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.convergence.spaces.Spaces.SeenSpace;

import java.util.List;
import java.util.Map;

/** An alliance in which groups meet. */
@Schema(name = "Space", description = "An alliance in which groups meet, and who meets in it on the day.")
record SpaceItem(
        @Schema(description = "Its id.", examples = "7wq0c4h23")
        String id,

        @Schema(description = "Its name.", examples = "GSEF membership network")
        String name,

        @Schema(description = "What it is: a code of /reference/alliance-kinds.", examples = "network-membership")
        String kind,

        @Schema(description = "Since when, as exactly as known.", examples = "2014") @Nullable
        String since,

        @Schema(description = "Until when, as exactly as known.", examples = "2030") @Nullable
        String until,

        @Schema(
                description = "How it lies between North and South: a code of /reference/patterns. It follows from "
                        + "all members that nobody disputes, on whatever day.",
                examples = "north-south")
        String pattern,

        @Schema(
                description = "How many members are of each group that is there, by codes of /reference/groups.",
                examples = "{\"government\": 40, \"academia\": 3}")
        Map<String, Long> groups,

        @Schema(description = "How many of the seven groups are there.", examples = "5")
        int presence,

        @Schema(
                description = "How evenly the members are spread over the seven groups, from 0 to 1: H / ln 7 "
                        + "(Pielou 1966); null if no member is of one of these.",
                examples = "0.71")
        @Nullable
        Double evenness,

        @Schema(description = "How many members there are; with 'within', of those seated there.", examples = "86")
        long members,

        @Schema(description = "How many members are left out by 'within'; 0 without it.", examples = "0")
        long membersElsewhere,

        @Schema(
                description = "The seats of these members, ISO 3166-1 alpha-2; a body may have none.",
                examples = "[\"KR\", \"SN\"]")
        List<String> countries,

        @Schema(description = "Goals and targets it works on: codes of /reference/sdgs.", examples = "[\"8\"]")
        List<String> sdgs,

        @Schema(
                description = "Why 'evenness' is null, by its name.",
                examples = "{\"evenness\": \"No member is of the seven groups.\"}")
        Map<String, String> reasons) {

    private static final String NOBODY = "No member is of the seven groups.";

    static SpaceItem of(SeenSpace alliance, Space space, List<String> countries) {
        return new SpaceItem(
                alliance.id(),
                alliance.name(),
                alliance.kind(),
                alliance.since(),
                alliance.until(),
                alliance.pattern(),
                space.groups(),
                space.measures().presence(),
                space.measures().evenness(),
                space.inside().members(),
                space.meeting().everyone().members() - space.inside().members(),
                countries,
                alliance.sdgs(),
                space.measures().evenness() == null ? Map.of("evenness", NOBODY) : Map.of());
    }
}
