package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** What a submission is about; the code is also the name of the field that says more. */
public enum SubmissionType implements Coded {
    ACTOR("actor"),
    ALLIANCE("alliance"),
    EXPERIENCE("experience"),
    CORRECTION("correction"),
    CLAIM("claim"),
    ENDING("ending"),
    REMOVAL("removal");

    public static final Codes<SubmissionType> CODES = Codes.of(SubmissionType.class);

    @EnumeratedValue
    private final String code;

    SubmissionType(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
