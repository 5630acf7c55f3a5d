package org.tequio.journey;

import org.tequio.journey.Register.Import;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** What there is to see: how far register and graph are, how many actors one can find, and what was imported. */
record Sight(long registerRevision, long graphRevision, long actors, List<Import> imports) {

    static Sight of(RunningTequio tequio) throws IOException, SQLException, InterruptedException {
        var projection = tequio.api().json("/api/v1/admin/projection");
        return new Sight(
                projection.required("registerRevision").asLong(),
                projection.required("revision").asLong(),
                tequio.api().json("/api/v1/actors?limit=1").required("total").asLong(),
                new Register(tequio.folder()).imports("tequio-sample"));
    }
}
