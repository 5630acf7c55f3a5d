package org.tequio.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who keeps a list and where it is found. */
@Schema(
        name = "ReferenceSource",
        description = "Who keeps a list and where it is found.",
        requiredProperties = {"name", "url"})
public record Source(
        @Schema(description = "Who keeps it.", examples = "The Group of 77 at the United Nations")
        String name,

        @Schema(description = "Where it is found.", examples = "https://www.g77.org/doc/members.html")
        String url) {}
