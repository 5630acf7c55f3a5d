package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;

/** Every listed actor, each behind the one that it is part of: so an importer knows the whole when it meets the part. */
record UmbrellasFirst(LocalDate today) implements Rows<ExportedActor> {

    @Override
    public void write(Snapshot snapshot, RowWriter<? super ExportedActor> writer) throws IOException, SQLException {
        try (var stream = new RowStream<>(snapshot, new ActorReading(), writer, today)) {
            snapshot.goAlongIndexes();
            stream.write(ActorReading.onTop());
            stream.write(ActorReading.below());
            stream.end();
        }
    }
}
