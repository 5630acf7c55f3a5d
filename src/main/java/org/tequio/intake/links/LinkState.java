package org.tequio.intake.links;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;

/** Whether a link still does anything. */
public enum LinkState implements Coded {
    OPEN("open"),
    USED("used"),
    EXPIRED("expired");

    private final String code;

    LinkState(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
