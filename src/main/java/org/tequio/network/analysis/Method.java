package org.tequio.network.analysis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;

/** Whether a figure was counted out or estimated from a seeded sample. */
public enum Method implements Coded {
    EXACT("exact"),
    SAMPLED("sampled");

    private final String code;

    Method(String code) {
        this.code = code;
    }

    static Method exactly(boolean exact) {
        return exact ? EXACT : SAMPLED;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
