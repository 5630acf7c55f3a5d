package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Codes;

/** Who stands for a membership: a third party, the member itself, nobody any more. */
public enum MembershipState implements Concept {
    REPORTED("reported"),
    CONFIRMED("confirmed"),
    DISPUTED("disputed"),
    ENDED("ended");

    public static final Codes<MembershipState> CODES = Codes.of(MembershipState.class);

    @EnumeratedValue
    private final String code;

    MembershipState(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.MEMBERSHIP_STATES;
    }
}
