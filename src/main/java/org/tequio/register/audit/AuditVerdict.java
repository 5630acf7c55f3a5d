package org.tequio.register.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Coded;

import java.util.List;

/** How far a verification of the audit log has come, and what it found. */
@Schema(
        name = "AuditVerdict",
        description = "How far a verification of the audit log has come; the last line says what it found.")
record AuditVerdict(
        @Schema(description = "running on every line but the last.")
        State state,

        @Schema(description = "How many rows were compared with their seals so far.", examples = "7000")
        long rows,

        @Schema(description = "How many rows there are.", examples = "7003")
        long rowsTotal,

        @Schema(description = "How many seals were recomputed so far.", examples = "7")
        long seals,

        @Schema(
                description = "How many rows wait for their seal: nothing but the database proves those.",
                examples = "3")
        long unsealed,

        @Schema(
                description = "The number that the last new row was given. What lies between it and the newest row was "
                        + "rolled back, or cut off.",
                examples = "7004")
        long lastNumberGiven,

        @Schema(
                description =
                        "The newest seal, as an anchor to keep outside and to verify with next time; null if there "
                                + "is none.",
                examples = "7:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @Nullable
        String anchor,

        @Schema(description = "How much was found, also beyond what is listed.", examples = "0")
        long found,

        @Schema(description = "The first thousand of what was found; on the last line.")
        List<AuditFinding> findings) {

    /** Whether it has ended, and how. */
    @Schema(name = "AuditState")
    public enum State implements Coded {
        RUNNING("running"),
        INTACT("intact"),
        BROKEN("broken");

        private final String code;

        State(String code) {
            this.code = code;
        }

        @Override
        @JsonValue
        public String code() {
            return code;
        }
    }
}
