package org.tequio.exchange.exports;

import org.tequio.directory.Selection;
import org.tequio.directory.Selections;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Those records of a type that a selection of the graph holds, if the register lists them still. */
record SelectedRows<R extends ExportedRecord>(
        ChoosableReading<R> reading, Selections selections, Selection selection, Portion portion, LocalDate today)
        implements Rows<R> {

    private static final int AT_A_TIME = 2_000;

    @Override
    public void write(Snapshot snapshot, RowWriter<? super R> writer) throws IOException, SQLException {
        try (var stream = new RowStream<>(snapshot, reading, writer, today)) {
            selections.read(selection, portion.after(), ids -> {
                write(ids.iterator(), snapshot, stream);
                return true;
            });
            stream.end();
        }
    }

    private void write(Iterator<String> ids, Snapshot snapshot, RowStream<R> stream) {
        try {
            long left = portion.limit();
            while (left > 0 && ids.hasNext()) {
                snapshot.set("tequio.ids", next(ids, left));
                left -= stream.write(reading.chosen());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static List<String> next(Iterator<String> ids, long most) {
        var some = new ArrayList<String>();
        while (ids.hasNext() && some.size() < Math.min(AT_A_TIME, most)) {
            some.add(ids.next());
        }
        return some;
    }
}
