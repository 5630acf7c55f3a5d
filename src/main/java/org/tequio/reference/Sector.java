package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Codes;

/** The three sectors of the economy. */
public enum Sector implements Concept {
    PUBLIC("public"),
    SOCIAL("social"),
    PRIVATE("private");

    public static final Codes<Sector> CODES = Codes.of(Sector.class);

    private final String code;

    Sector(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.SECTORS;
    }
}
