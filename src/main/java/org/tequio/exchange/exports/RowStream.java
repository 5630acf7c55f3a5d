package org.tequio.exchange.exports;

import java.io.IOException;
import java.sql.PreparedStatement;
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

    /**
     * Writes the rows of a statement.
     *
     * @return the id of the last one, or nothing new if there are fewer than a whole batch: none is behind them
     */
    String write(PreparedStatement statement, String end) throws IOException, SQLException {
        try (var found = statement.executeQuery()) {
            begin();
            var row = new RegisterRow(found, today);
            var last = end;
            int rows = 0;
            while (goesOn() && found.next()) {
                var record = reading.read(row);
                writer.row(record);
                last = record.id();
                left--;
                rows++;
            }
            return rows < RowReading.BATCH ? end : last;
        }
    }

    /** Writes batch after batch of a statement whose first parameter is the id behind which the next one begins. */
    void writeFollowing(PreparedStatement statement, String after) throws IOException, SQLException {
        var place = after;
        boolean more = true;
        while (more && goesOn()) {
            statement.setString(1, place);
            var next = write(statement, place);
            more = !next.equals(place);
            place = next;
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
