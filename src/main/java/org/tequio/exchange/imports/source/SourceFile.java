package org.tequio.exchange.imports.source;

import org.tequio.shared.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * A file that somebody sent, of which is known how it is written.
 *
 * @param part the part of the form that it came in
 * @param separator of the cells of a CSV
 */
public record SourceFile(String part, Path path, Encoding encoding, Format format, char separator) {

    private static final int START = 8;

    /**
     * Looks how a file is written.
     *
     * @param known names of fields that it probably has
     * @throws Problem 400 when it is nothing that is read here
     */
    public static SourceFile look(String part, Path path, Collection<String> known) throws IOException {
        mustBeText(part, path);
        var encoding = Encoding.of(path);
        if (encoding.isGuessed() && !encoding.isTextOf(path)) {
            throw refused(part, "is neither UTF-8 nor Windows-1252", "Save it as UTF-8");
        }
        var format = format(part, path, encoding);
        if (format != Format.CSV && !encoding.isAllUtf8()) {
            throw refused(part, "is JSON that is not UTF-8 (RFC 8259)", "Save it as UTF-8");
        }
        if (!format.isCollection()) {
            Encoding.mustHaveShortLines(part, path);
        }
        char separator = format == Format.CSV ? CsvRecords.separator(encoding, path, known) : ',';
        return new SourceFile(part, path, encoding, format, separator);
    }

    /** Whether it is written as data packages are: UTF-8, RFC 4180, no blanks around the names of columns. */
    public boolean isPlain() throws IOException {
        return format == Format.CSV && encoding.isUtf8() && separator == ',' && CsvRecords.hasPlainHeader(this);
    }

    /** The header of a CSV, or else all fields that some record has. */
    public List<String> fields() throws IOException {
        return fields(ListCells.PLAIN);
    }

    /** @param lists how the lists of a JSON file are written */
    public List<String> fields(ListCells lists) throws IOException {
        return format == Format.CSV ? CsvRecords.header(this) : JsonRecords.fields(this, lists);
    }

    public SourceRecords records() throws IOException {
        return records(ListCells.PLAIN);
    }

    /** @param lists how the lists of a JSON file are written */
    public SourceRecords records(ListCells lists) throws IOException {
        return format == Format.CSV ? new CsvRecords(this) : new JsonRecords(this, lists);
    }

    private static Format format(String part, Path path, Encoding encoding) throws IOException {
        int first = ' ';
        try (var text = encoding.open(path)) {
            while (first >= 0 && Character.isWhitespace(first)) {
                first = text.read();
            }
        }
        return switch (first) {
            case '{' -> JsonRecords.format(part, path, encoding);
            case '[' -> throw refused(part, "is a JSON array", "Write one object a line (NDJSON)");
            case '<' ->
                throw refused(part, "is XML or HTML, of which nothing is read here", "Save it as CSV or NDJSON");
            default -> Format.CSV;
        };
    }

    private static void mustBeText(String part, Path path) throws IOException {
        byte[] start;
        try (var content = Files.newInputStream(path)) {
            start = content.readNBytes(START);
        }
        if (begins(start, 'P', 'K')) {
            throw refused(part, "is a zip or a spreadsheet", "Send a zip as 'package', and save a spreadsheet as CSV");
        } else if (begins(start, 0x1F, 0x8B)) {
            throw refused(part, "is compressed with gzip", "Unpack it, or send a zip as 'package'");
        } else if (begins(start, '%', 'P', 'D', 'F')) {
            throw refused(part, "is a PDF", "Save the table in it as CSV");
        }
    }

    private static boolean begins(byte[] start, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    private static Problem refused(String part, String what, String remedy) {
        return Problem.invalidParameter(part, "'%s' %s. %s.".formatted(part, what, remedy));
    }
}
