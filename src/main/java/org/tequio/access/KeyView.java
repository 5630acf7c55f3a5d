package org.tequio.access;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.contract.AnswerExamples;

import java.time.Instant;
import java.util.List;

/** A key as an administrator sees it: all but the key. */
@Schema(
        name = "ApiKey",
        description = "An API key, without the key itself.",
        extensions = @Extension(name = AnswerExamples.WITHOUT, value = "revokedAt,revokedBy"))
record KeyView(
        @Schema(description = "Its id, by which history names it.", examples = "9c4w1x7vd")
        String id,

        @Schema(description = "Which office or machine uses it.", examples = "Moderation desk of RAESS")
        String label,

        @Schema(description = "admin or moderator.", examples = "moderator")
        KeyRole role,

        @Schema(description = "Codes of the territories that it decides on.", examples = "[\"SN\", \"ML\"]")
        List<String> territories,

        @Schema(description = "Ids of the networks whose members it decides on.", examples = "[\"6qv3k0b7x\"]")
        List<String> platforms,

        @Schema(description = "valid, expired or revoked.", examples = "valid")
        KeyState state,

        @Schema(description = "When it was made.", examples = "2026-11-26T09:00:00Z")
        Instant createdAt,

        @Schema(description = "By whom.", examples = "admin")
        String createdBy,

        @Schema(description = "When it ends by itself; null for never.", examples = "2036-12-31T23:59:59Z") @Nullable
        Instant expiresAt,

        @Schema(description = "When it was revoked; null unless it was.", examples = "2027-01-31T12:00:00Z") @Nullable
        Instant revokedAt,

        @Schema(description = "By whom; null unless it was.", examples = "admin") @Nullable
        String revokedBy,

        @Schema(
                description = "When it was last used, to the minute; null if it never was.",
                examples = "2026-11-26T09:30:00Z")
        @Nullable
        Instant lastUsedAt) {

    static KeyView of(ApiKey key, Instant now) {
        return new KeyView(
                key.id(),
                key.label(),
                key.role(),
                key.territories(),
                key.platforms(),
                key.state(now),
                key.createdAt(),
                key.createdBy(),
                key.expiresAt(),
                key.revokedAt(),
                key.revokedBy(),
                key.lastUsedAt());
    }
}
