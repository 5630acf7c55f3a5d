package org.tequio.moderation.word;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Checked;
import org.tequio.shared.PartialDate;

import java.util.Objects;

/** What a member says of its part in an alliance. */
@Schema(name = "Word", description = "What a member says of its part in an alliance.")
record Word(
        @Schema(description = "confirmed, disputed or ended.", examples = "confirmed")
        MembershipState state,

        @Schema(
                description = "Why; needed to dispute. It stands in the history for everybody.",
                examples = "We never joined.")
        @Nullable
        String reason,

        @Schema(description = "With ended: when, as exactly as known; today if nothing is said.", examples = "2020-06")
        @Nullable
        String until)
        implements Checked {

    private static final int LONGEST_REASON = 2_000;

    @Override
    public void check(BodyFaults faults) {
        faults.required("/state", state);
        if (state == MembershipState.REPORTED) {
            faults.add(
                    "/state", "invalid-value", "state is confirmed, disputed or ended: 'reported' is what others say.");
        }
        if (state == MembershipState.DISPUTED || reason != null) {
            faults.line("/reason", reason, LONGEST_REASON);
            faults.noAddress("/reason", reason);
        }
        if (until != null && state != MembershipState.ENDED) {
            faults.add("/until", "not-of-this-state", "Leave 'until' out: it belongs to 'ended'.");
        } else if (until != null && PartialDate.parse(until).isEmpty()) {
            faults.add("/until", "invalid-value", "until is a date: write 2019, 2019-06 or 2019-06-30.");
        }
    }

    static Word confirmed() {
        return new Word(MembershipState.CONFIRMED, null, null);
    }

    static Word disputed(String reason) {
        return new Word(MembershipState.DISPUTED, reason, null);
    }

    MembershipState said() {
        return Objects.requireNonNull(state);
    }

    /** Why, in a sentence for the history. */
    String why() {
        return reason == null ? "the member says: " + said().code() : reason;
    }
}
