package org.tequio.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Checked;

import java.util.Objects;

/** Two records that are the same, or that are not. */
@Schema(name = "Sameness", description = "Two records, and why they are the same, or are not.")
record Sameness(
        @Schema(description = "The id of one record; of a merger, of the one that goes.", examples = "6qv3k0b7x")
        String record,

        @Schema(description = "The id of the other; of a merger, of the one that stays.", examples = "3fszd3xxw")
        String other,

        @Schema(description = "Why.", examples = "Same statutes, same address.")
        String reason)
        implements Checked {

    private static final int LONGEST_REASON = 2_000;

    @Override
    public void check(BodyFaults faults) {
        checkId(faults, "/record", record);
        checkId(faults, "/other", other);
        faults.line("/reason", reason, LONGEST_REASON);
        faults.noAddress("/reason", reason);
    }

    String first() {
        return Objects.requireNonNull(record);
    }

    String second() {
        return Objects.requireNonNull(other);
    }

    String why() {
        return Objects.requireNonNull(reason);
    }

    private static void checkId(BodyFaults faults, String pointer, @Nullable String id) {
        faults.required(pointer, id);
        if (id != null) {
            faults.recordId(pointer, id);
        }
    }
}
