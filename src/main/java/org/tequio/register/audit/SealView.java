package org.tequio.register.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/** A seal of the audit log as its operator sees it. */
@Schema(name = "AuditSeal", description = "A seal of the audit log.")
record SealView(
        @Schema(description = "Its number, counted from 1.", examples = "7")
        long number,

        @Schema(description = "When it was made.", examples = "2026-11-24T08:00:00Z")
        Instant sealedAt,

        @Schema(description = "The number of its first row.", examples = "6001")
        long firstRow,

        @Schema(description = "The number of its last row.", examples = "7000")
        long lastRow,

        @Schema(description = "How many rows it holds; numbers may have gaps.", examples = "998")
        int rows,

        @Schema(
                description =
                        "Its SHA-256, which stands for all rows up to its last. Keep number and hash outside, as an "
                                + "anchor: who knows them finds out when the log is cut off or written anew.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash) {}
