package org.tequio.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;

import java.time.Instant;

/** A merger of two records. */
@Schema(name = "Merger", description = "A merger of two records.")
record MergerView(
        @Schema(description = "What they are.", examples = "actor")
        RecordType type,

        @Schema(description = "The id that leads to the other now.", examples = "6qv3k0b7x")
        String merged,

        @Schema(description = "The id of the record that stands for both.", examples = "3fszd3xxw")
        String survivor,

        @Schema(description = "How many memberships, experiences and parts are the survivor's now.", examples = "4")
        int moved,

        @Schema(description = "When they were merged.", examples = "2026-11-24T08:00:00Z")
        Instant mergedAt,

        @Schema(description = "When that was undone; null while it holds.", examples = "2026-11-25T08:00:00Z") @Nullable
        Instant undoneAt) {

    static MergerView of(Merger merger) {
        var moves = merger.moves();
        return new MergerView(
                merger.recordType(),
                merger.merged(),
                merger.survivor(),
                moves.memberships().size()
                        + moves.experiences().size()
                        + moves.parts().size(),
                merger.mergedAt(),
                merger.undoneAt());
    }
}
