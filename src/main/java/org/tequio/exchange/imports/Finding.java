package org.tequio.exchange.imports;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Addresses;

/** Something in a data package that somebody should mend, and how. */
@Schema(name = "ImportFinding", description = "Something in a data package that somebody should mend, and how.")
public record Finding(
        @Schema(description = "The file.", examples = "actors")
        String file,

        @Schema(
                description =
                        "The line, counted from 1, of CSV with the header; of GeoJSON and JSON-LD the number of the record.",
                examples = "17")
        long line,

        @Schema(description = "The column.", examples = "kind")
        String column,

        @Schema(description = "error: the row was left out; warning: it was not.", examples = "error")
        Severity severity,

        @Schema(description = "What kind of fault.", examples = "unknown-code")
        String code,

        @Schema(description = "What stands there.", examples = "coop") @Nullable
        String value,

        @Schema(description = "What to do.", examples = "Write 'cooperative', or another code of /reference/kinds.")
        String remedy) {

    private static final int MOST_OF_A_TEXT = 200;

    public Finding {
        column = shown(column);
        value = value == null ? null : shown(value);
    }

    /** What its sender finds again, without anybody's address; names of columns are the sender's, too. */
    static String shown(String text) {
        if (Addresses.areIn(text)) {
            return "…";
        }
        var begin = text.length() > MOST_OF_A_TEXT ? text.substring(0, MOST_OF_A_TEXT) + "…" : text;
        return begin.replace('\0', '\uFFFD');
    }

    /** The value, empty where there is none. */
    String readableValue() {
        return value == null ? "" : value;
    }

    boolean rejects() {
        return severity == Severity.ERROR;
    }

    /** Whether the row was left out. */
    public enum Severity {
        ERROR("error"),
        WARNING("warning");

        private final String code;

        Severity(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }
}
