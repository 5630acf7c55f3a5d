package org.tequio.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.audit.AuditEntry;

import java.time.Instant;

/** Something that happened to a submission. */
@Schema(name = "SubmissionStep", description = "Something that happened to a submission.")
public record Step(
        @Schema(description = "When.", examples = "2026-11-24T08:00:00Z")
        Instant at,

        @Schema(
                description = "In which role: submitter, member, moderator, admin, or tequio itself.",
                examples = "moderator")
        String by,

        @Schema(
                description =
                        "What: the state it came to, revised, decision-too-late, or of a claim stewardship-ended.",
                examples = "changes-requested")
        String action,

        @Schema(description = "Why.", examples = "Please name the year.") @Nullable
        String reason) {

    static Step of(AuditEntry entry) {
        return new Step(entry.at(), entry.author().replaceFirst(":.*", ""), entry.action(), entry.reason());
    }
}
