package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What an actor is part of, and what is part of it. */
@Schema(name = "Umbrella", description = "What an actor is part of, and what is part of it.")
public record UmbrellaView(
        @Schema(description = "The actor.", examples = "6qv3k0b7x")
        String actor,

        @Schema(description = "What it is part of, directly and by way of others, the nearest first.")
        List<Kin> ancestors,

        @Schema(description = "What is part of it, directly and by way of others, the nearest first, then by name.")
        List<Kin> descendants,

        @Schema(description = "How many descendants there are in all.", examples = "140")
        long descendantCount,

        @Schema(description = "Whether there are more descendants than are shown.", examples = "false")
        boolean truncated,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf) {

    /** An actor above or below. */
    @Schema(name = "UmbrellaKin", description = "An actor above or below.")
    public record Kin(
            @Schema(description = "Its id.", examples = "6qv3k0b7x")
            String id,

            @Schema(description = "Its name.", examples = "International Cooperative Alliance")
            String name,

            @Schema(description = "What it is: a code of /reference/kinds.", examples = "federation")
            String kind,

            @Schema(description = "Its stakeholder group.", examples = "sse-organisation")
            String group,

            @Schema(description = "Its seat, ISO 3166-1 alpha-2.", examples = "BE") @Nullable
            String country,

            @Schema(description = "How many steps up or down.", examples = "1")
            int depth,

            @Schema(description = "The id of what it is part of directly; null at the top.", examples = "7wq0c4h23")
            @Nullable
            String partOf) {}
}
