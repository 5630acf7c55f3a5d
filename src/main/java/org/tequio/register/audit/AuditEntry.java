package org.tequio.register.audit;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something that was done.
 *
 * @param at when its transaction began; set by the database
 * @param author a role, and behind a colon an opaque id; never a person's name or address
 * @param action what was done, in the past tense: {@code accepted}
 * @param subjectType of what it was done to: {@code submission}
 * @param subject the id of that
 * @param reason why; null if nobody said
 * @param details whatever else decided, as an object
 */
public record AuditEntry(
        Instant at,
        String author,
        String action,
        String subjectType,
        String subject,
        @Nullable String reason,
        JsonNode details) {

    public AuditEntry {
        reason = reason == null || reason.isBlank() ? null : reason;
    }

    /** An entry that is about to be recorded. */
    public static AuditEntry of(
            String author,
            String action,
            String subjectType,
            String subject,
            @Nullable String reason,
            JsonNode details) {
        return new AuditEntry(Instant.EPOCH, author, action, subjectType, subject, reason, details);
    }
}
