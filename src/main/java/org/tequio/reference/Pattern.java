package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Codes;

/** How an alliance lies between North and South; always under a {@link Scheme}. */
public enum Pattern implements Concept {
    DOMESTIC("domestic"),
    NORTH_NORTH("north-north"),
    SOUTH_SOUTH("south-south"),
    NORTH_SOUTH("north-south"),
    TRIANGULAR("triangular"),
    UNDETERMINED("undetermined");

    public static final Codes<Pattern> CODES = Codes.of(Pattern.class);

    private final String code;

    Pattern(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.PATTERNS;
    }
}
