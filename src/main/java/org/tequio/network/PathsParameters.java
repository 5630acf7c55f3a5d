package org.tequio.network;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What chains were looked for. */
@Schema(name = "PathsParameters", description = "What chains were looked for.")
public record PathsParameters(
        @Schema(description = "The actor where they begin.", examples = "6qv3k0b7x")
        String from,

        @Schema(description = "The actor where they end.", examples = "b1xk92m0v")
        String to,

        @Schema(description = "How many memberships a chain may have.", examples = "12")
        int max,

        @Schema(description = "How many chains were asked for.", examples = "1")
        int k,

        @Schema(
                description = "The states of memberships that count.",
                examples = "[\"reported\", \"confirmed\", \"ended\"]")
        List<String> state,

        @Schema(description = "When the memberships were in force; null for at any time.", examples = "2020") @Nullable
        String at) {}
