package org.tequio.convergence.flows;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Scheme;
import org.tequio.reference.TerritoryType;

import java.util.List;

/** What an answer about flows was computed with. */
@Schema(description = "What an answer about flows was computed with.")
record FlowsParameters(
        @Schema(
                description = "By what territories seats are told apart.",
                examples = "subregion",
                implementation = String.class)
        TerritoryType by,

        @Schema(
                description = "Only alliances of these patterns under the first of the schemes; empty for all.",
                examples = "[\"south-south\"]")
        List<String> pattern,

        @Schema(description = "The schemes under which the pairs are split.", examples = "[\"fcssc\"]")
        List<Scheme> schemes,

        @Schema(
                description = "The territory that holds one or both seats of each pair; null for the world.",
                examples = "202")
        @Nullable
        String within,

        @Schema(
                description = "Roles of which one or both actors of each pair have one; empty if none is asked for.",
                examples = "[\"lead\"]")
        List<String> role,

        @Schema(description = "Only alliances of these kinds; empty for all.", examples = "[\"project\"]")
        List<String> kind,

        @Schema(description = "How many pairs a cell that is told has at least.", examples = "1")
        long minimum,

        @Schema(description = "Whether weighted counts are told beside.", examples = "false")
        boolean weighted,

        @Schema(description = "Whether years are told.", examples = "false")
        boolean series) {

    /** The scheme under which patterns are meant. */
    Scheme scheme() {
        return schemes.get(0);
    }
}
