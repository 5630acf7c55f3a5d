package org.tequio.network.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Position;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;

/** Reads a row of {@code analysis_run}. */
final class RunRow {

    private RunRow() {}

    static Run read(ResultSet row, ObjectMapper json) throws SQLException {
        var startedAt = moment(row, "started_at");
        var endedAt = moment(row, "ended_at");
        var revision = row.getObject("revision", Long.class);
        var shown = new AnalysisRun(
                row.getString("id"),
                AnalysisState.CODES.find(row.getString("state")).orElseThrow(),
                row.getString("started_by"),
                parameters(row.getString("parameters"), json),
                row.getString("graph_data_science"),
                revision,
                revision == null ? null : row.getObject("steady", Boolean.class),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                startedAt,
                endedAt,
                startedAt == null || endedAt == null
                        ? null
                        : Duration.between(startedAt, endedAt).toMillis(),
                row.getDouble("progress"),
                row.getObject("modularity", Double.class),
                row.getString("failure"));
        return new Run(shown, row.getInt("tries"), position(row), row.getBoolean("steady"));
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                row.getLong("revision"), row.getLong("writes"), row.getLong("moved_at"), 0, 0, false, Set.of());
    }

    private static AnalysisParameters parameters(String text, ObjectMapper json) {
        try {
            return json.readValue(text, AnalysisParameters.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A run's parameters cannot be read", e);
        }
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
