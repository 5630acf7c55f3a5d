package org.tequio.exchange.changes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;
import org.tequio.register.Status;
import org.tequio.shared.WithdrawalReason;

import java.time.Instant;
import java.util.Map;

/** One version of one record, as it is told to whoever keeps a copy. */
@Schema(name = "Change", description = "One version of one record: put it in place of the version before.")
public record Change(
        @Schema(
                description = "The register's revision that it belongs to; a revision may hold several.",
                examples = "7421")
        long revision,

        @Schema(
                description =
                        "Whether it is the last of its revision: only then is the revision a place to go on from.",
                examples = "true")
        boolean last,

        @Schema(description = "When it was written.", examples = "2026-11-24T08:00:00Z")
        Instant at,

        @Schema(description = "What changed.", examples = "actor")
        RecordType type,

        @Schema(description = "Its id.", examples = "6qv3k0b7x")
        String id,

        @Schema(description = "Its version, counted from 1 without a gap.", examples = "3")
        int version,

        @Schema(
                description =
                        "listed: the record is as 'record' says. merged: another record, 'mergedInto', stands for "
                                + "it. withdrawn: take it out of the copy.",
                examples = "listed")
        Status status,

        @Schema(description = "The record that stands for a merged one.", examples = "7wq0c4h23") @Nullable
        String mergedInto,

        @Schema(description = "Why a withdrawn one is.", examples = "duplicate") @Nullable
        WithdrawalReason withdrawnBecause,

        @Schema(
                description =
                        "The record with all its fields; null for one that is not listed, and for every version of "
                                + "one that was removed on request since: a later change withdraws it.",
                examples = "{\"name\": \"Ville de Bamako\", \"kind\": \"local-government\"}")
        @Nullable
        Map<String, Object> record) {}
