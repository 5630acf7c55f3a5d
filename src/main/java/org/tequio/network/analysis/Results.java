package org.tequio.network.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Position;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came of runs: each result under its name, a list item by item. */
@ApplicationScoped
class Results {

    private static final String WRITE = """
            INSERT INTO analysis_result (run_id, name, ordinal, content)
            VALUES (?, ?, ?, ?::jsonb)
            """;
    private static final String DONE = """
            UPDATE analysis_run
            SET state = 'done', ended_at = clock_timestamp(), progress = 1, revision = ?, writes = ?, moved_at = ?,
                steady = ?, graph_data_science = ?, modularity = ?
            WHERE id = ? AND state = 'running' AND tries = ?
            """;
    private static final String FORGET_RESULTS = """
            DELETE FROM analysis_result
            WHERE run_id IN (SELECT id FROM analysis_run WHERE state = 'done' ORDER BY ended_at DESC OFFSET ?)
            """;
    /** Kept to see how analyses went; a schedule makes some hundred a day at the most. */
    private static final String FORGET_RUNS = """
            DELETE FROM analysis_run
            WHERE id IN (
                SELECT id FROM analysis_run
                WHERE state IN ('done', 'failed')
                ORDER BY ended_at DESC
                OFFSET greatest(1000, ?)
            )
            """;

    private static final String ONE = """
            SELECT content FROM analysis_result
            WHERE run_id = ? AND name = ? AND ordinal = 0
            """;
    private static final String PAGE = """
            SELECT content FROM analysis_result
            WHERE run_id = ? AND name = ? AND ordinal > ?
            ORDER BY ordinal
            LIMIT ?
            """;
    private static final int BATCH = 1_000;

    private final DataSource database;
    private final ObjectMapper json;

    Results(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps all that came of a run, ends it and lets go of what is too old, or does none of it.
     *
     * @return whether the run was still this process's to end
     */
    boolean end(Run run, Outcome outcome, int kept) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                boolean ended = write(connection, run, outcome, kept);
                if (ended) {
                    connection.commit();
                }
                return ended;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** What a run says once under this name; of a list its head. */
    <T> Optional<T> find(String run, String name, Class<T> type) throws SQLException {
        return read(ONE, type, run, name).stream().findFirst();
    }

    /** Items of a list, from behind this one. */
    <T> List<T> after(String run, String name, int ordinal, int limit, Class<T> type) throws SQLException {
        return read(PAGE, type, run, name, ordinal, limit);
    }

    private boolean write(Connection connection, Run run, Outcome outcome, int kept) throws SQLException {
        for (var result : outcome.results()) {
            write(connection, run, result);
        }
        var position = outcome.position();
        int ended = change(
                connection,
                DONE,
                position.revision(),
                position.writes(),
                position.movedAt(),
                outcome.steady(),
                outcome.graphDataScience(),
                outcome.modularity(),
                run.id(),
                run.tries());
        change(connection, FORGET_RESULTS, kept);
        change(connection, FORGET_RUNS, kept);
        return ended == 1;
    }

    private void write(Connection connection, Run run, Result result) throws SQLException {
        try (var statement = connection.prepareStatement(WRITE)) {
            int ordinal = 0;
            for (var content : result.contents()) {
                statement.setString(1, run.id());
                statement.setString(2, result.name());
                statement.setInt(3, ordinal++);
                statement.setString(4, text(content));
                statement.addBatch();
                if (ordinal % BATCH == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static int change(Connection connection, String query, @Nullable Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private <T> List<T> read(String query, Class<T> type, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var contents = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    contents.add(content(rows.getString(1), type));
                }
            }
            return contents;
        }
    }

    private String text(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result is always JSON", e);
        }
    }

    private <T> T content(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result of another edition of Tequio: start a new run", e);
        }
    }

    /** @param contents one, or the head of a list and its items */
    record Result(String name, List<?> contents) {

        static Result of(String name, Object content) {
            return new Result(name, List.of(content));
        }
    }

    /**
     * All that came of a run.
     *
     * @param position where the graph stood that all of this shows
     * @param steady whether it stood there until all was read; if not, this lies between two revisions
     */
    record Outcome(
            Position position,
            boolean steady,
            @Nullable String graphDataScience,
            @Nullable Double modularity,
            List<Result> results) {

        Outcome read(boolean isSteady) {
            return new Outcome(position, isSteady, graphDataScience, modularity, results);
        }
    }
}
