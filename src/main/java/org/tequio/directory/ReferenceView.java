package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another record, named. */
@Schema(name = "Reference", description = "Another record, named.")
public record ReferenceView(
        @Schema(description = "Its id.", examples = "6qv3k0b7x")
        String id,

        @Schema(description = "Its name.", examples = "Ville de Bamako")
        String name) {}
