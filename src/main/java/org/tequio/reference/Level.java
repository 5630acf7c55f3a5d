package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Codes;

/** How far an actor reaches. */
public enum Level implements Concept {
    LOCAL("local"),
    SUBNATIONAL("subnational"),
    NATIONAL("national"),
    MACRO_REGIONAL("macro-regional"),
    GLOBAL("global");

    public static final Codes<Level> CODES = Codes.of(Level.class);

    @EnumeratedValue
    private final String code;

    Level(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.LEVELS;
    }
}
