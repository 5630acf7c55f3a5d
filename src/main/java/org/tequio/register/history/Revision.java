package org.tequio.register.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;

import java.time.Instant;
import java.util.List;

/** One version of a record: what it changed, when, why, and in which role somebody said so. */
@Schema(name = "Revision", description = "One version of a record and what it changed.")
public record Revision(
        @Schema(description = "What was changed: the record itself, a membership of it, or one merged into it.")
        RecordType recordType,

        @Schema(description = "The id of what was changed.", examples = "6qv3k0b7x")
        String id,

        @Schema(description = "Of a membership: the actor that it is of since.", examples = "6qv3k0b7x")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String actorId,

        @Schema(description = "Of a membership: the alliance that it is in since.", examples = "7wq0c4h23")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String allianceId,

        @Schema(description = "Which version this is, counted from 1.", examples = "2")
        int version,

        @Schema(
                description =
                        "The revision of the register that brought it; as 'asOf' it shows the record as it was then.",
                examples = "7421")
        long revision,

        @Schema(description = "When.", examples = "2026-11-24T08:00:00Z")
        Instant at,

        @Schema(
                description = "In which role somebody said so, such as admin, moderator or member; never who.",
                examples = "moderator")
        String by,

        @Schema(description = "Why.", examples = "The seat has moved.")
        String reason,

        @Schema(description = "What it says otherwise than the version before; the first version, all that it says.")
        List<FieldChange> changes) {}
