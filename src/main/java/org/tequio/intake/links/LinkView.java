package org.tequio.intake.links;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A link as whoever holds it sees it. */
@Schema(name = "MailedLink", description = "A link from a letter: what it does, once, and whether it still does.")
record LinkView(
        @Schema(
                description = "What it does: verify-email, confirm-membership, correct-membership,"
                        + " dispute-membership or renew-actor.",
                examples = "confirm-membership")
        LinkPurpose purpose,

        @Schema(description = "What it is about, in words.", examples = "Coop A in Network B") @Nullable
        String subject,

        @Schema(description = "open, used or expired.", examples = "open")
        LinkState state,

        @Schema(description = "Until when it can be used.", examples = "2026-12-26T10:15:30Z")
        Instant expiresAt) {}
