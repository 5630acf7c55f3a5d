package org.tequio.exchange.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Coded;

/** Where an import stands; it leaves RUNNING once and for all. */
public enum ImportState implements Coded {
    RUNNING("running"),
    DONE("done"),
    FAILED("failed"),
    CANCELLED("cancelled");

    @EnumeratedValue
    private final String code;

    ImportState(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
