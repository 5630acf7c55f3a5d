package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What a network was computed with. */
@Schema(name = "NetworkParameters", description = "What a network was computed with.")
public record NetworkParameters(
        @Schema(description = "How many steps from actor to actor.", examples = "1")
        int depth,

        @Schema(description = "The roles that count; empty for all.", examples = "[]")
        List<String> roles,

        @Schema(description = "The groups whose actors are shown; empty for all.", examples = "[]")
        List<String> groups,

        @Schema(description = "The patterns whose alliances are shown; empty for all.", examples = "[]")
        List<String> pattern,

        @Schema(description = "The scheme that says who is North and who is South.", examples = "fcssc")
        String scheme,

        @Schema(
                description = "The states of memberships that count.",
                examples = "[\"reported\", \"confirmed\", \"ended\"]")
        List<String> state,

        @Schema(description = "When the memberships were in force; null for at any time.", examples = "2020") @Nullable
        String at,

        @Schema(description = "How many nodes in an answer.", examples = "100")
        int limit) {}
