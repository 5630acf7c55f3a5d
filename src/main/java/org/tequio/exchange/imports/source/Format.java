package org.tequio.exchange.imports.source;

import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

import java.util.Optional;
import java.util.stream.Stream;

/** How a file is written. */
public enum Format implements Coded {
    CSV("csv", ""),
    NDJSON("ndjson", ""),
    GEOJSON("geojson", "features"),
    JSONLD("jsonld", "@graph");

    public static final Codes<Format> CODES = Codes.of(Format.class);

    private final String code;
    private final String list;

    Format(String code, String list) {
        this.code = code;
        this.list = list;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it is one object, with a list of the records in it. */
    boolean isCollection() {
        return !list.isEmpty();
    }

    /** The name of that list. */
    String list() {
        return list;
    }

    /** The format of an object in which a list of this name stands. */
    static Optional<Format> ofList(String name) {
        return Stream.of(values())
                .filter(format -> format.isCollection() && format.list.equals(name))
                .findFirst();
    }
}
