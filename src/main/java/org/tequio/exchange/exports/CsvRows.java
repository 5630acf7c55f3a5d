package org.tequio.exchange.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV after RFC 4180, in UTF-8, with a header. */
final class CsvRows<R> implements RowWriter<R> {

    private final List<Column<R>> columns;
    private final Writer text;
    private final CsvWriter csv;
    private final @Nullable String[] cells;

    CsvRows(List<Column<R>> columns, OutputStream output) {
        this.columns = columns;
        this.text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        this.cells = new String[columns.size()];
    }

    @Override
    public void begin() throws IOException {
        csv.writeRecord(columns.stream().map(Column::name).toList());
        flush();
    }

    @Override
    public void row(R row) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(i).cell().apply(row);
        }
        csv.writeRecord(cells);
    }

    @Override
    public void end() throws IOException {
        flush();
    }

    private void flush() throws IOException {
        csv.flush();
        text.flush();
    }
}
