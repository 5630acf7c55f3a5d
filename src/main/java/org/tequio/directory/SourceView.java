package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A public page that supports a record. */
@Schema(name = "Source", description = "A public page that supports a record.")
public record SourceView(
        @Schema(description = "Its address.", examples = "https://gsef-net.org/en/governance")
        String url,

        @Schema(description = "Its title, if somebody noted it.", examples = "Governance") @Nullable
        String title,

        @Schema(description = "The day it was last seen there.", examples = "2026-11-24") @Nullable
        LocalDate seenOn) {}
