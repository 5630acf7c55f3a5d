package org.tequio.exchange.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

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

    private final PackageFile file;
    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> records;

    PackageReader(PackageFile file, InputStream content) {
        this.file = file;
        this.reader = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofNamedCsvRecord(content, StandardCharsets.UTF_8);
        this.records = reader.iterator();
    }

    void skip(long rows) {
        for (long skipped = 0; skipped < rows && records.hasNext(); skipped++) {
            records.next();
        }
    }

    /**
     * The next rows, fewer only at the end of the file.
     *
     * @throws de.siegmar.fastcsv.reader.CsvParseException when this is no CSV, such as for a quote that never closes
     */
    List<Row> next(int rows) {
        var chunk = new ArrayList<Row>();
        while (chunk.size() < rows && records.hasNext()) {
            chunk.add(new Row(file, records.next()));
        }
        return chunk;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
