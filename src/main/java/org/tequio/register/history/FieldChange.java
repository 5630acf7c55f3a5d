package org.tequio.register.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A field that one version says otherwise than the one before.
 *
 * @param before a JSON value; JSON's null where there was none
 * @param after likewise
 */
@Schema(name = "FieldChange", description = "A field that a version says otherwise than the one before.")
public record FieldChange(
        @Schema(description = "The field.", examples = "city")
        String field,

        @Schema(description = "What it said before; null if nothing.", examples = "Bamako")
        Object before,

        @Schema(description = "What it says since; null if nothing.", examples = "Dakar")
        Object after) {}
