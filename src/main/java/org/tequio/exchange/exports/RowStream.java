package org.tequio.exchange.exports;

import org.tequio.register.CopiedRows;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Writes what is copied from the register, some rows in memory at a time. */
final class RowStream<R extends ExportedRecord> implements AutoCloseable {

    /** As the answer begins with them, and what is looked up for each is wanted before. */
    private static final int AT_FIRST = 50;

    private static final int AT_A_TIME = 500;

    private final Snapshot snapshot;
    private final RowReader<R> reader;
    private final RowWriter<? super R> writer;
    private final RegisterLists lists = new RegisterLists();
    private final RegisterRow.Past past;
    private boolean begun;

    RowStream(Snapshot snapshot, RowReading<R> reading, RowWriter<? super R> writer, LocalDate today)
            throws SQLException {
        this.snapshot = snapshot;
        this.reader = reading.reader(snapshot);
        this.writer = writer;
        this.past = RegisterRow.Past.of(today);
    }

    /**
     * Writes the rows of a query.
     *
     * @return how many
     */
    long write(String query) throws IOException, SQLException {
        long written = 0;
        try (var rows = snapshot.copyRows(query)) {
            for (var some = some(rows, AT_FIRST); !some.isEmpty(); some = some(rows, AT_A_TIME)) {
                var records = reader.read(some);
                begin();
                for (var one : records) {
                    writer.row(one);
                }
                written += some.size();
            }
        }
        return written;
    }

    void end() throws IOException {
        begin();
        writer.end();
    }

    @Override
    public void close() throws SQLException {
        reader.close();
    }

    private List<RegisterRow> some(CopiedRows rows, int atMost) throws SQLException {
        var some = new ArrayList<RegisterRow>(atMost);
        for (var row = rows.next(); row != null; row = rows.next()) {
            some.add(new RegisterRow(row, lists, past));
            if (some.size() == atMost) {
                break;
            }
        }
        return some;
    }

    /** Only when the first rows are there: until then a failure can still be told as a problem. */
    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            writer.begin();
        }
    }
}
