package org.tequio.intake.duplicates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;

import java.util.List;

/** A listed record that may be the one described. */
@Schema(name = "Duplicate", description = "A listed record that this may be.")
public record Candidate(
        @Schema(description = "Its id.", examples = "00000000b")
        String id,

        @Schema(description = "What it is.", examples = "actor")
        RecordType type,

        @Schema(description = "Its official name.", examples = "Réseau Africain de l'Économie Sociale et Solidaire")
        String name,

        @Schema(description = "Its seat, ISO 3166-1; null for a record without one.", examples = "ML") @Nullable
        String country,

        @Schema(
                description = "How strong the reasons are together: 100 would be certain, below 30 is not told.",
                minimum = "0",
                maximum = "100",
                examples = "84")
        int score,

        @Schema(
                description = "Why it may be the same, the strongest kinds of reason first.",
                examples = "[\"same-name\", \"same-country\"]")
        List<DuplicateReason> reasons) {}
