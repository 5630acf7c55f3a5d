package org.tequio.network.analysis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** Where a run stands; it leaves RUNNING once and for all. */
public enum AnalysisState implements Coded {
    WAITING("waiting"),
    RUNNING("running"),
    DONE("done"),
    FAILED("failed");

    static final Codes<AnalysisState> CODES = Codes.of(AnalysisState.class);

    private final String code;

    AnalysisState(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }
}
