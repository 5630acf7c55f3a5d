package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;

/** Every listed actor, each behind the one that it is part of: so an importer knows the whole when it meets the part. */
record UmbrellasFirst(LocalDate today) implements Rows<ExportedActor> {

    @Override
    public void write(Snapshot snapshot, RowWriter<? super ExportedActor> writer) throws IOException, SQLException {
        var stream = new RowStream<>(snapshot, new ActorReading(), writer, today, Long.MAX_VALUE);
        stream.writeFollowing(ActorReading.onTop(), "");
        parts(snapshot, stream);
        stream.end();
    }

    private static void parts(Snapshot snapshot, RowStream<?> stream) throws IOException, SQLException {
        var query = ActorReading.below();
        try (var statement = snapshot.connection().prepareStatement(query)) {
            statement.setFetchSize(RowReading.BATCH);
            stream.write(statement);
        }
    }
}
