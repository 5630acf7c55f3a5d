package org.tequio.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Why a record was withdrawn: a class of reason, fit to be told to everybody. */
public enum WithdrawalReason implements Coded {
    DISSOLVED("dissolved", "it no longer exists"),
    DUPLICATE("duplicate", "it stood in the directory twice"),
    ERRONEOUS("erroneous", "what it said was wrong"),
    REQUESTED("requested", "somebody entitled to it asked for its removal"),
    OUT_OF_SCOPE("out-of-scope", "it does not belong in this directory");

    public static final Codes<WithdrawalReason> CODES = Codes.of(WithdrawalReason.class);

    @EnumeratedValue
    private final String code;

    private final String inWords;

    WithdrawalReason(String code, String inWords) {
        this.code = code;
        this.inWords = inWords;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** The rest of a sentence that begins with "It was withdrawn because". */
    public String inWords() {
        return inWords;
    }
}
