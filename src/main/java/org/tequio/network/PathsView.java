package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** The chains between two actors. */
@Schema(name = "NetworkPaths", description = "The chains between two actors.")
public record PathsView(
        @Schema(
                description =
                        "The chains, the shortest first, among these the strongest; none if nothing so short ties the two.")
        List<PathView> items,

        @Schema(description = "What was looked for.") PathsParameters parameters,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf) {}
