package org.tequio.exchange.exports;

import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** The formats in which records are exported. */
enum ExportFormat implements Coded {
    CSV("csv", ExportFormat.CSV_TYPE + ";charset=UTF-8;header=present"),
    NDJSON("ndjson", ExportFormat.NDJSON_TYPE),
    JSON("json", "application/json"),
    GEOJSON("geojson", ExportFormat.GEOJSON_TYPE),
    JSONLD("jsonld", ExportFormat.JSONLD_TYPE);

    static final String CSV_TYPE = "text/csv";
    static final String NDJSON_TYPE = "application/x-ndjson";
    static final String GEOJSON_TYPE = "application/geo+json";
    static final String JSONLD_TYPE = "application/ld+json";

    static final Codes<ExportFormat> CODES = Codes.of(ExportFormat.class);

    private final String code;
    private final String mediaType;

    ExportFormat(String code, String mediaType) {
        this.code = code;
        this.mediaType = mediaType;
    }

    /** Also the ending of the file. */
    @Override
    public String code() {
        return code;
    }

    /** As in a link, without parameters. */
    String mediaType() {
        return mediaType.replaceFirst(";.*", "");
    }

    /** Whether a type of record is exported so: only actors have coordinates. */
    boolean suits(String type) {
        return this != GEOJSON || type.equals(ExportType.ACTORS.name());
    }

    ExportFile file(String name) {
        return new ExportFile(name, code, mediaType);
    }
}
