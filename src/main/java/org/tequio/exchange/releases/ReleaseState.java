package org.tequio.exchange.releases;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** How far a release has come. */
public enum ReleaseState implements Coded {
    WAITING("waiting"),
    DONE("done"),
    FAILED("failed");

    static final Codes<ReleaseState> CODES = Codes.of(ReleaseState.class);

    private final String code;

    ReleaseState(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
