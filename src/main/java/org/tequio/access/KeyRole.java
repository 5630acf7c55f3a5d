package org.tequio.access;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** The roles that a key can have. */
public enum KeyRole implements Coded {
    ADMIN(Roles.ADMIN),
    MODERATOR(Roles.MODERATOR);

    static final Codes<KeyRole> CODES = Codes.of(KeyRole.class);

    private final String code;

    KeyRole(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
