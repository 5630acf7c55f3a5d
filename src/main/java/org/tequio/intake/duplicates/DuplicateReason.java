package org.tequio.intake.duplicates;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** Why two records may be one and the same; a place is a reason only beside another one. */
public enum DuplicateReason implements Coded {
    SAME_IDENTIFIER("same-identifier"),
    SAME_NAME("same-name"),
    SIMILAR_NAME("similar-name"),
    SAME_ACRONYM("same-acronym"),
    SAME_WEBSITE("same-website"),
    SAME_COUNTRY("same-country"),
    SAME_CITY("same-city");

    public static final Codes<DuplicateReason> CODES = Codes.of(DuplicateReason.class);

    private final String code;

    DuplicateReason(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
