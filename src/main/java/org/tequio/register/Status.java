package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Coded;

/** Whether a record is shown, and if not, how it left. */
public enum Status implements Coded {
    LISTED("listed"),
    MERGED("merged"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String code;

    Status(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /**
     * The state after this one: a listed record may leave, and one that left may come back.
     *
     * @throws IllegalStateException for every other move
     */
    Status moveTo(Status next) {
        if ((this == LISTED) == (next == LISTED)) {
            throw new IllegalStateException("A record that is %s cannot become %s".formatted(code, next.code));
        }
        return next;
    }
}
