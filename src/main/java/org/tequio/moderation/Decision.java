package org.tequio.moderation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Checked;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/** What a moderator decides on a submission, and why. */
@Schema(name = "Decision", description = "What is decided, and why.")
record Decision(
        @Schema(description = "accept, merge, reject or request-changes.", examples = "accept")
        Verdict decision,

        @Schema(description = "With merge: the id of the listed record that it is.", examples = "6qv3k0b7x") @Nullable
        String into,

        @Schema(
                description =
                        "Why; with request-changes: what to change. The submitter reads it; of what is accepted it "
                                + "stands in the history for everybody. Needed for reject and request-changes.",
                examples = "Please name the year.")
        @Nullable
        String reason,

        @Schema(description = "Ids of listed records that it is not, whatever they look like.", examples = "[]")
        @Nullable
        List<String> notSame)
        implements Checked {

    private static final int LONGEST_REASON = 2_000;

    @Override
    public void check(BodyFaults faults) {
        faults.required("/decision", decision);
        if (decision == Verdict.MERGE) {
            faults.required("/into", into);
        } else if (into != null) {
            faults.add("/into", "not-of-this-decision", "Leave 'into' out: it belongs to the decision 'merge'.");
        }
        if (into != null) {
            faults.recordId("/into", into);
        }
        checkReason(faults);
        faults.<String>each("/notSame", notSame, other(faults));
    }

    /** An id in the list of what it is not, at this pointer. */
    private BiConsumer<String, String> other(BodyFaults faults) {
        return (pointer, id) -> {
            faults.recordId(pointer, id);
            if (id.equals(into)) {
                faults.add(pointer, "contradiction", "It cannot be merged into %s and not be it.".formatted(id));
            }
        };
    }

    Verdict verdict() {
        return Objects.requireNonNull(decision);
    }

    List<String> others() {
        return Objects.requireNonNullElse(notSame, List.of());
    }

    /** What its submission's steps say of it: a merger is an acceptance, and of which record it is another word. */
    @Nullable
    String told() {
        if (verdict() != Verdict.MERGE) {
            return reason;
        }
        var merged = "merged into " + into;
        return reason == null || reason.isBlank() ? merged : merged + " – " + reason.strip();
    }

    private void checkReason(BodyFaults faults) {
        if (reason == null || reason.isBlank()) {
            if (decision == Verdict.REJECT || decision == Verdict.REQUEST_CHANGES) {
                faults.add("/reason", "required", "Give 'reason': the submitter is told.");
            }
        } else if (reason.length() > LONGEST_REASON) {
            faults.add("/reason", "too-long", "Shorten reason to %d characters.".formatted(LONGEST_REASON));
        } else if (reason.indexOf('\u0000') >= 0) {
            faults.add("/reason", "invalid-value", "reason holds a NUL character: leave it out.");
        } else if (decision == Verdict.ACCEPT || decision == Verdict.MERGE) {
            faults.noAddress("/reason", reason);
        }
    }
}
