package org.tequio.exchange.imports.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.tequio.shared.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a CSV with a header. */
final class CsvRecords implements SourceRecords {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private final SourceFile file;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> rows;
    private final List<String> header;
    private final boolean isHeaderPlain;

    CsvRecords(SourceFile file) throws IOException {
        this.file = file;
        this.reader = open(file.encoding(), file.path(), file.separator());
        this.rows = reader.iterator();
        try {
            var first = row();
            this.header = first.map(CsvRecords::stripped).orElse(List.of());
            this.isHeaderPlain = header.equals(first.map(CsvRecord::getFields).orElse(List.of()));
        } catch (RuntimeException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public Optional<SourceRecord> next() {
        return row().map(row -> {
            var fields = new LinkedHashMap<String, String>();
            int cells = Math.min(header.size(), row.getFieldCount());
            for (int i = 0; i < cells; i++) {
                fields.put(header.get(i), row.getField(i));
            }
            return new SourceRecord(row.getStartingLineNumber(), header.size() == row.getFieldCount(), fields);
        });
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    /** @throws Problem 400 when it names a field twice, or cannot be read */
    static List<String> header(SourceFile file) throws IOException {
        try (var records = new CsvRecords(file)) {
            var seen = new HashSet<String>();
            for (var name : records.header) {
                if (!seen.add(name)) {
                    throw Problem.invalidParameter(
                            file.part(), "'%s' names the column '%s' twice.".formatted(file.part(), name));
                }
            }
            return records.header;
        }
    }

    /** Whether its names of columns stand there without blanks around them. */
    static boolean hasPlainHeader(SourceFile file) throws IOException {
        try (var records = new CsvRecords(file)) {
            return records.isHeaderPlain;
        }
    }

    /** That which makes the most known fields of the header, or else the most. */
    static char separator(Encoding encoding, Path path, Collection<String> known) throws IOException {
        var best = ',';
        var bestHeader = List.<String>of();
        var byUse = Comparator.<List<String>>comparingLong(
                        header -> header.stream().filter(known::contains).count())
                .thenComparingInt(List::size);
        for (char separator : SEPARATORS) {
            try (var reader = open(encoding, path, separator)) {
                var header =
                        reader.stream().findFirst().map(CsvRecords::stripped).orElse(List.of());
                if ((separator == ',' || header.size() > 1) && byUse.compare(header, bestHeader) > 0) {
                    best = separator;
                    bestHeader = header;
                }
            } catch (CsvParseException e) {
                // so it is not this one; if it is none of them, who reads the header says so
                continue;
            }
        }
        return best;
    }

    private Optional<CsvRecord> row() {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (CsvParseException e) {
            throw Problem.invalidParameter(
                    file.part(), "'%s' is not readable as CSV: %s.".formatted(file.part(), CsvFault.inWords(e)));
        }
    }

    private static CsvReader<CsvRecord> open(Encoding encoding, Path path, char separator) throws IOException {
        return Limits.csv()
                .fieldSeparator(separator)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .build(Limits.plain(), encoding.open(path));
    }

    private static List<String> stripped(CsvRecord row) {
        return Stream.of(row)
                .flatMap(cells -> cells.getFields().stream())
                .map(String::strip)
                .toList();
    }
}
