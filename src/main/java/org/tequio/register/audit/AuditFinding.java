package org.tequio.register.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A place at which the audit log is not what it was. */
@Schema(name = "AuditFinding", description = "A place at which the audit log is not what it was.")
record AuditFinding(
        @Schema(description = "What was done to it.") Damage damage,

        @Schema(description = "The row, the first one of several; null if it is about a seal.", examples = "6017")
        @Nullable
        Long row,

        @Schema(description = "The seal that tells; null if no seal does.", examples = "7") @Nullable
        Long seal,

        @Schema(description = "In words.", examples = "Row 6017 does not say what it said when seal 7 was made.")
        String detail) {

    static AuditFinding ofRow(Damage damage, long row, @Nullable Long seal, String detail) {
        return new AuditFinding(damage, row, seal, detail);
    }

    static AuditFinding ofSeal(Damage damage, long seal, String detail) {
        return new AuditFinding(damage, null, seal, detail);
    }
}
