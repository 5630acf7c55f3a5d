package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Coded;

/** What the register keeps; the code is also the name of its table. */
public enum RecordType implements Coded {
    ACTOR("actor"),
    ALLIANCE("alliance"),
    MEMBERSHIP("membership"),
    EXPERIENCE("experience");

    @EnumeratedValue
    private final String code;

    RecordType(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
