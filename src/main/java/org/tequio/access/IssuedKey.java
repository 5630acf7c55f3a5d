package org.tequio.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** A new key, with the key itself. */
@Schema(name = "IssuedApiKey", description = "A new API key, with the key itself, which nobody can show again.")
record IssuedKey(
        @Schema(description = "Its id, by which history names it.", examples = "9c4w1x7vd")
        String id,

        @Schema(
                description = "The key, for the header 'Authorization: Bearer tq_…'.",
                examples = "tq_Zx3rDkQ0m2v7Jt1sLw8yHc5bNf6gPa4e")
        String key,

        @Schema(description = "Which office or machine will use it.", examples = "Moderation desk of RAESS")
        String label,

        @Schema(description = "admin or moderator.", examples = "moderator")
        KeyRole role,

        @Schema(description = "Codes of the territories that it decides on.", examples = "[\"SN\", \"ML\"]")
        List<String> territories,

        @Schema(description = "Ids of the networks whose members it decides on.", examples = "[\"6qv3k0b7x\"]")
        List<String> platforms,

        @Schema(description = "When it ends by itself; null for never.", examples = "2036-12-31T23:59:59Z") @Nullable
        Instant expiresAt) {

    static IssuedKey of(ApiKey key, String secret) {
        return new IssuedKey(
                key.id(), secret, key.label(), key.role(), key.territories(), key.platforms(), key.expiresAt());
    }
}
