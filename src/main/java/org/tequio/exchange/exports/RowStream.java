package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Writes what statements find, until as many rows are written as were asked for. */
final class RowStream<R extends ExportedRecord> {

    private final RowReading<R> reading;
    private final RowWriter<? super R> writer;
    private final LocalDate today;
    private long left;
    private boolean begun;

    RowStream(RowReading<R> reading, RowWriter<? super R> writer, LocalDate today, long limit) {
        this.reading = reading;
        this.writer = writer;
        this.today = today;
        this.left = limit;
    }

    /** Whether more rows are wanted. */
    boolean goesOn() {
        return left > 0;
    }

    /** Writes the rows that a statement finds. */
    void write(PreparedStatement statement) throws IOException, SQLException {
        try (var found = statement.executeQuery()) {
            write(found);
        }
    }

    /** Writes all rows behind an id. */
    void writeFollowing(Snapshot snapshot, String query, String after) throws IOException, SQLException {
        snapshot.goAlongIndexes();
        try (var batches = new Batches(snapshot.connection(), reading, query, after)) {
            while (goesOn() && batches.hasNext()) {
                write(batches.next(left > RowReading.BATCH));
            }
        }
    }

    private void write(ResultSet found) throws IOException, SQLException {
        begin();
        var row = new RegisterRow(found, today);
        while (goesOn() && found.next()) {
            writer.row(reading.read(row));
            left--;
        }
    }

    void end() throws IOException {
        begin();
        writer.end();
    }

    /** Only when the first rows are there: until then a failure can still be told as a problem. */
    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            writer.begin();
        }
    }
}
