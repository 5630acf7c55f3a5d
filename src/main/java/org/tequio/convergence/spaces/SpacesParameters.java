package org.tequio.convergence.spaces;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** What was asked of the spaces in which groups meet. */
@Schema(description = "What was asked; an empty list stands for no condition.")
record SpacesParameters(
        @Schema(description = "The groups that are all there.", examples = "[\"government\", \"academia\"]")
        List<String> groups,

        @Schema(description = "The groups of which none is there.", examples = "[\"business\"]")
        List<String> without,

        @Schema(description = "The territories whose members are looked at.", examples = "[\"002\"]")
        List<String> within,

        @Schema(description = "Activities of the alliance.", examples = "[\"agriculture-food\"]")
        List<String> activity,

        @Schema(description = "Goals and targets of the alliance.", examples = "[\"8\"]")
        List<String> sdg,

        @Schema(description = "Kinds of the alliance.", examples = "[\"network-membership\"]")
        List<String> kind,

        @Schema(description = "Patterns of the alliance.", examples = "[\"south-south\"]")
        List<String> pattern) {

    static SpacesParameters of(SpacesAsked asked) {
        var composition = asked.composition();
        return new SpacesParameters(
                composition.groupCodes(),
                composition.withoutCodes(),
                asked.within(),
                asked.activity(),
                asked.sdg(),
                asked.kind(),
                composition.pattern());
    }
}
