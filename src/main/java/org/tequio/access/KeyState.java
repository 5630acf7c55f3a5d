package org.tequio.access;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;

/** Whether a key works. */
public enum KeyState implements Coded {
    VALID("valid"),
    EXPIRED("expired"),
    REVOKED("revoked");

    private final String code;

    KeyState(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
