package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Codes;

/** In what form actors agree to act together. */
public enum AllianceKind implements Concept {
    NETWORK_MEMBERSHIP("network-membership"),
    PARTNERSHIP_AGREEMENT("partnership-agreement"),
    TWINNING("twinning"),
    PROJECT("project"),
    PROGRAMME("programme"),
    COALITION("coalition"),
    TASK_FORCE("task-force"),
    FORUM("forum"),
    FUNDING("funding"),
    POLICY_CO_CONSTRUCTION("policy-co-construction");

    public static final Codes<AllianceKind> CODES = Codes.of(AllianceKind.class);

    @EnumeratedValue
    private final String code;

    AllianceKind(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.ALLIANCE_KINDS;
    }
}
