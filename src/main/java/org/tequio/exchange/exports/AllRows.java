package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;

/** Every listed record of a type. */
record AllRows<R extends ExportedRecord>(RowReading<R> reading, Portion portion, LocalDate today) implements Rows<R> {

    @Override
    public void write(Snapshot snapshot, RowWriter<? super R> writer) throws IOException, SQLException {
        try (var stream = new RowStream<>(snapshot, reading, writer, today)) {
            portion.set(snapshot);
            reading.set(snapshot);
            stream.write(reading.following());
            stream.end();
        }
    }
}
