package org.tequio.projection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.neo4j.driver.Record;

/** A record that the graph could not take, and why. */
@Schema(description = "A record that the graph could not take, and why.")
public record ParkedRecord(
        @Schema(description = "The record's id.", examples = "6qv3k0b7x")
        String id,

        @Schema(description = "Which kind of record it is.", examples = "actor")
        String type,

        @Schema(description = "The version that was refused.", examples = "2")
        int version,

        @Schema(
                description = "What the graph said, or what kept us from telling it.",
                examples = "Property value is too large to index")
        String reason,

        @Schema(description = "Since when it stands aside.", examples = "2026-11-24T03:00:00Z")
        String since) {

    static ParkedRecord of(Record row) {
        return new ParkedRecord(
                row.get("id").asString(),
                row.get("type").asString(),
                row.get("version").asInt(),
                row.get("reason").asString(),
                row.get("since").asString());
    }
}
