package org.tequio.exchange.imports.source;

import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** How a file is written. */
public enum Format implements Coded {
    CSV("csv"),
    NDJSON("ndjson"),
    GEOJSON("geojson");

    public static final Codes<Format> CODES = Codes.of(Format.class);

    private final String code;

    Format(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
