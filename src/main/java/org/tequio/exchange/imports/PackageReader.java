package org.tequio.exchange.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.tequio.exchange.imports.source.Limits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Reads a file of a package in chunks of rows: UTF-8, RFC 4180, with a header. What is not UTF-8 comes as the
 * replacement character, which {@link Row} rejects.
 */
final class PackageReader implements AutoCloseable {

    /** In one chunk: ordinary rows stay far below. */
    private static final long MOST_CHARACTERS = 4L << 20;

    private final PackageFile file;
    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> records;

    PackageReader(PackageFile file, InputStream content) {
        this.file = file;
        this.reader = Limits.csv()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .build(Limits.named(), content, StandardCharsets.UTF_8);
        this.records = reader.iterator();
    }

    void skip(long rows) {
        for (long skipped = 0; skipped < rows && records.hasNext(); skipped++) {
            records.next();
        }
    }

    /**
     * The next rows, none at the end of the file; fewer where they are very long.
     *
     * @throws de.siegmar.fastcsv.reader.CsvParseException when this is no CSV, such as for a quote that never closes
     */
    List<Row> next(int rows) {
        var chunk = new ArrayList<Row>();
        long size = 0;
        while (chunk.size() < rows && size < MOST_CHARACTERS && records.hasNext()) {
            var record = records.next();
            size += record.getFields().stream().mapToLong(String::length).sum();
            chunk.add(new Row(file, record));
        }
        return chunk;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
