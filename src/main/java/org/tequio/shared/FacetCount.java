package org.tequio.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many records of a list have a value. */
@Schema(description = "How many records of the whole list have a value.")
public record FacetCount(
        @Schema(description = "The value; null for those that have none.", examples = "cooperative") @Nullable
        String value,

        @Schema(description = "What people call it, in the language of the answer.", examples = "Cooperative") @Nullable
        String label,

        @Schema(description = "How many records of the whole list have it.", examples = "42")
        long count) {}
