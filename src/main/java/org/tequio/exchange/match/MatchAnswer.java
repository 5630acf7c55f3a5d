package org.tequio.exchange.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** What was found for each query. */
@Schema(description = "What was found for each query, and by which rule it was decided.")
record MatchAnswer(
        @Schema(description = "One for each query, in their order.")
        List<MatchResult> results,

        @Schema(description = "How scores become decisions.")
        MatchRule rule) {}
