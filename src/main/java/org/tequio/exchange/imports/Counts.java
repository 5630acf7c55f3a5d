package org.tequio.exchange.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of rows. */
@Schema(name = "ImportCounts", description = "What became of the rows; in a dry run, what would have.")
record Counts(
        @Schema(description = "New records.", examples = "150")
        long created,

        @Schema(description = "Records that were changed.", examples = "0")
        long updated,

        @Schema(description = "Records that say the same already.", examples = "0")
        long unchanged,

        @Schema(description = "Rows that were left out; the report says why.", examples = "0")
        long rejected) {

    long rows() {
        return created + updated + unchanged + rejected;
    }
}
