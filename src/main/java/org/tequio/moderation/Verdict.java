package org.tequio.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;

/** What a moderator can decide. */
public enum Verdict implements Coded {
    ACCEPT("accept"),
    /** Accept, as another word for a record that is listed. */
    MERGE("merge"),
    REJECT("reject"),
    REQUEST_CHANGES("request-changes");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether what is submitted is carried out. */
    boolean isAcceptance() {
        return this == ACCEPT || this == MERGE;
    }
}
