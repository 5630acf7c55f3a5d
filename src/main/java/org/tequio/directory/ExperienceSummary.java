package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An experience as lists show it. */
@Schema(description = "An experience as lists show it.")
public record ExperienceSummary(
        @Schema(description = "Its id.", examples = "x2m90fk4c")
        String id,

        @Schema(description = "Its kind: a code of /reference/experience-kinds.", examples = "lesson")
        String kind,

        @Schema(description = "Its title.", examples = "Framework law on the SSE in Senegal")
        String title,

        @Schema(description = "When, as exactly as known.", examples = "2021") @Nullable
        String date) {}
