package org.tequio.exchange.exports;

import org.tequio.directory.Selection;
import org.tequio.directory.Selections;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Those records of a type that a selection of the graph holds, if the register lists them still. */
record SelectedRows<R extends ExportedRecord>(
        ChoosableReading<R> reading, Selections selections, Selection selection, Portion portion, LocalDate today)
        implements Rows<R> {

    @Override
    public void write(Snapshot snapshot, RowWriter<? super R> writer) throws IOException, SQLException {
        var stream = new RowStream<>(snapshot, reading, writer, today, portion.limit());
        var query = reading.chosen();
        try (var statement = stream.prepare(query)) {
            selections.read(selection, portion.after(), ids -> {
                write(ids.iterator(), statement, stream);
                return true;
            });
        }
        stream.end();
    }

    private static void write(Iterator<String> ids, PreparedStatement statement, RowStream<?> stream) {
        try {
            while (stream.goesOn() && ids.hasNext()) {
                var array = statement
                        .getConnection()
                        .createArrayOf("text", next(ids).toArray());
                statement.setArray(1, array);
                stream.write(statement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static List<String> next(Iterator<String> ids) {
        var batch = new ArrayList<String>(RowReading.BATCH);
        while (ids.hasNext() && batch.size() < RowReading.BATCH) {
            batch.add(ids.next());
        }
        return batch;
    }
}
