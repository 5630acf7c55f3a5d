package org.tequio.network.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.RecordId;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The runs that were asked for. */
@ApplicationScoped
class Runs {

    private static final String NUMBER = "SELECT nextval('record_number')";
    private static final String REQUEST = """
            INSERT INTO analysis_run (id, state, started_by, parameters)
            VALUES (?, 'waiting', ?, ?::jsonb)
            ON CONFLICT (state) WHERE state = 'waiting' DO NOTHING
            RETURNING *
            """;
    private static final String NEXT = """
            SELECT * FROM analysis_run
            WHERE state IN ('running', 'waiting')
            ORDER BY state
            LIMIT 1
            """;
    private static final String BEGIN = """
            UPDATE analysis_run
            SET state = 'running', tries = tries + 1, started_at = now(), progress = 0
            WHERE id = ? AND state IN ('running', 'waiting')
            RETURNING *
            """;
    private static final String ADVANCE = """
            UPDATE analysis_run SET progress = ?
            WHERE id = ? AND state = 'running' AND tries = ?
            """;
    private static final String FAIL = """
            UPDATE analysis_run SET state = 'failed', ended_at = now(), failure = ?
            WHERE id = ? AND state = 'running' AND tries = ?
            """;
    private static final String BY_ID = "SELECT * FROM analysis_run WHERE id = ?";
    private static final String LAST_DONE = """
            SELECT * FROM analysis_run
            WHERE state = 'done'
            ORDER BY ended_at DESC
            LIMIT 1
            """;
    private static final String LAST_DONE_AT = """
            SELECT * FROM analysis_run
            WHERE state = 'done' AND steady AND revision = ?
              AND EXISTS (SELECT FROM analysis_result WHERE run_id = analysis_run.id)
            ORDER BY ended_at DESC
            LIMIT 1
            """;
    private static final String LAST_ENDED = """
            SELECT * FROM analysis_run
            WHERE state IN ('done', 'failed')
            ORDER BY ended_at DESC
            LIMIT 1
            """;
    private static final String FIRST = """
            SELECT * FROM analysis_run
            ORDER BY requested_at DESC, id DESC
            LIMIT ?
            """;
    private static final String AFTER = """
            SELECT * FROM analysis_run
            WHERE (requested_at, id) < (SELECT requested_at, id FROM analysis_run WHERE id = ?)
            ORDER BY requested_at DESC, id DESC
            LIMIT ?
            """;
    private static final String COUNT = "SELECT count(*) FROM analysis_run";

    private final DataSource database;
    private final ObjectMapper json;

    Runs(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Asks for a run, or nothing if one waits already. */
    Optional<Run> request(String startedBy, AnalysisParameters parameters) throws SQLException {
        return one(REQUEST, RecordId.of(number(NUMBER)).value(), startedBy, text(parameters));
    }

    /** The one to be run: what a process that is no more has left, before what waits. */
    Optional<Run> next() throws SQLException {
        return one(NEXT);
    }

    /** Begins it, again if it was begun before; only whoever holds the lock may. */
    Optional<Run> begin(Run run) throws SQLException {
        return one(BEGIN, run.id());
    }

    void advance(Run run, double progress) throws SQLException {
        change(ADVANCE, progress, run.id(), run.tries());
    }

    /** @param why for the administrator, with what to do */
    void fail(Run run, String why) throws SQLException {
        change(FAIL, why, run.id(), run.tries());
    }

    Optional<Run> find(String id) throws SQLException {
        return one(BY_ID, id);
    }

    /** The one that answers come from, unless they are asked for at a release. */
    Optional<Run> lastDone() throws SQLException {
        return one(LAST_DONE);
    }

    /** The last of those that show exactly this revision and whose results are kept. */
    Optional<Run> lastDoneAt(long revision) throws SQLException {
        return one(LAST_DONE_AT, revision);
    }

    Optional<Run> lastEnded() throws SQLException {
        return one(LAST_ENDED);
    }

    /** The newest first. */
    List<Run> first(int limit) throws SQLException {
        return all(FIRST, limit);
    }

    List<Run> after(String id, int limit) throws SQLException {
        return all(AFTER, id, limit);
    }

    long count() throws SQLException {
        return number(COUNT);
    }

    private Optional<Run> one(String query, Object... values) throws SQLException {
        return all(query, values).stream().findFirst();
    }

    private List<Run> all(String query, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var runs = new ArrayList<Run>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    runs.add(RunRow.read(rows, json));
                }
            }
            return runs;
        }
    }

    private void change(String query, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private long number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private String text(AnalysisParameters parameters) {
        try {
            return json.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Parameters are always JSON", e);
        }
    }
}
