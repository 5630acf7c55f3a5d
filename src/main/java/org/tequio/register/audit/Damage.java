package org.tequio.register.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.shared.Coded;

/** What somebody has done to the audit log. */
@Schema(name = "AuditDamage")
public enum Damage implements Coded {
    CHANGED("changed"),
    REMOVED("removed"),
    REORDERED("reordered"),
    INSERTED("inserted"),
    TRUNCATED("truncated");

    private final String code;

    Damage(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
