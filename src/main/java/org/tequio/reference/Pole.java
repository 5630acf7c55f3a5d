package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Codes;

/** Where a {@link Scheme} puts a country; one that it does not classify has none. */
public enum Pole implements Concept {
    NORTH("north"),
    SOUTH("south");

    public static final Codes<Pole> CODES = Codes.of(Pole.class);

    private final String code;

    Pole(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.POLES;
    }
}
