package org.tequio.intake.links;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;

/** What a link does; what its pages say stands in {@code links_*.properties} under its code. */
public enum LinkPurpose implements Coded {
    VERIFY_EMAIL("verify-email", false),
    CONFIRM_MEMBERSHIP("confirm-membership", false),
    CORRECT_MEMBERSHIP("correct-membership", true),
    DISPUTE_MEMBERSHIP("dispute-membership", true),
    RENEW_ACTOR("renew-actor", false);

    private final String code;
    private final boolean wantsReason;

    LinkPurpose(String code, boolean wantsReason) {
        this.code = code;
        this.wantsReason = wantsReason;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether who uses it must say why, or what. */
    public boolean wantsReason() {
        return wantsReason;
    }
}
