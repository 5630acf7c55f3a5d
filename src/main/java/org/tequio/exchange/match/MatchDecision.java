package org.tequio.exchange.match;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;

/** What to do with a candidate, or with all that were found for a query. */
public enum MatchDecision implements Coded {
    /** It is the one: nobody needs to look. */
    MATCH("match"),
    /** Somebody should look. */
    REVIEW("review"),
    /** Nothing is like it. */
    NONE("none");

    private final String code;

    MatchDecision(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
