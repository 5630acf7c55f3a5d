package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Codes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Who stands for a membership: a third party, the member itself, nobody any more. */
public enum MembershipState implements Concept {
    REPORTED("reported"),
    CONFIRMED("confirmed"),
    DISPUTED("disputed"),
    ENDED("ended");

    public static final Codes<MembershipState> CODES = Codes.of(MembershipState.class);

    /** Those of members who meet in an alliance, unless somebody asks for others. */
    public static final Set<MembershipState> MEETING = Collections.unmodifiableSet(EnumSet.of(REPORTED, CONFIRMED));

    /** Those of whoever is or was a member, as far as anybody knows. */
    public static final Set<MembershipState> UNDISPUTED =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(DISPUTED)));

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
