package org.tequio.exchange.imports;

import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** What is to become of a row. */
enum RowDecision implements Coded {
    /** A new record. */
    CREATE("create"),
    /** It changes a record that is listed, and gives it its id. */
    UPDATE("update"),
    /** It gives a record that is listed its id, and changes nothing else. */
    LINK("link"),
    /** Nothing. */
    SKIP("skip");

    static final Codes<RowDecision> CODES = Codes.of(RowDecision.class);

    private final String code;

    RowDecision(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    boolean namesARecord() {
        return this == UPDATE || this == LINK;
    }
}
