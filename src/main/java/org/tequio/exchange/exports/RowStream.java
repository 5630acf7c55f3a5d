package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Writes what statements find, until as many rows are written as were asked for. */
final class RowStream<R extends ExportedRecord> {

    private final Snapshot snapshot;
    private final RowReading<R> reading;
    private final RowWriter<? super R> writer;
    private final LocalDate today;
    private final MemberTraits traits;
    private long left;
    private boolean begun;

    RowStream(Snapshot snapshot, RowReading<R> reading, RowWriter<? super R> writer, LocalDate today, long limit) {
        this.snapshot = snapshot;
        this.traits = new MemberTraits(snapshot.connection());
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
        try (var rows = ask(statement)) {
            write(rows);
        }
    }

    /** Writes all rows behind an id. */
    void writeFollowing(String query, String after) throws IOException, SQLException {
        snapshot.goAlongIndexes();
        try (var batches = new Batches(prepareFollowing(query), prepareFollowing(query), after, this::ask)) {
            while (goesOn() && batches.hasNext()) {
                write(batches.next(left > RowReading.BATCH));
            }
        }
    }

    /** A statement whose rows can be looked through before they are read. */
    PreparedStatement prepare(String query) throws SQLException {
        return snapshot.connection()
                .prepareStatement(query, ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
    }

    private PreparedStatement prepareFollowing(String query) throws SQLException {
        var statement = prepare(query);
        reading.bindRest(statement);
        return statement;
    }

    private RegisterRow ask(PreparedStatement statement) throws SQLException {
        var rows = new RegisterRow(statement.executeQuery(), today, traits);
        reading.lookThrough(rows);
        return rows;
    }

    private void write(RegisterRow row) throws IOException, SQLException {
        begin();
        while (goesOn() && row.next()) {
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
