package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Codes;

/** What an alliance or an actor passes on of what it went through. */
public enum ExperienceKind implements Concept {
    GOOD_PRACTICE("good-practice"),
    LESSON("lesson"),
    OBSTACLE("obstacle"),
    STRATEGY("strategy"),
    POLICY("policy");

    public static final Codes<ExperienceKind> CODES = Codes.of(ExperienceKind.class);

    @EnumeratedValue
    private final String code;

    ExperienceKind(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.EXPERIENCE_KINDS;
    }
}
