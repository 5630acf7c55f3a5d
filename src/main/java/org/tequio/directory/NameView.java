package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of a record's names. */
@Schema(name = "Name", description = "One of a record's names.")
public record NameView(
        @Schema(description = "The name.", examples = "Ville de Bamako")
        String text,

        @Schema(description = "Its language as a BCP 47 tag; null when nobody said.", examples = "fr") @Nullable
        String lang,

        @Schema(description = "official, short, translated or former.", examples = "official")
        String type) {}
