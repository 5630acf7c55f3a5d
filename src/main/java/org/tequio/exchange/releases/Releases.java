package org.tequio.exchange.releases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.releases.Release.Frozen;
import org.tequio.register.NewRecords;

import javax.sql.DataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The releases that were asked for; those that are done stay for ever. */
@ApplicationScoped
class Releases {

    private static final String REQUEST = """
            INSERT INTO release (id, title, state)
            VALUES (?, ?, 'waiting')
            RETURNING *
            """;
    private static final String NEXT = """
            SELECT * FROM release
            WHERE state = 'waiting'
            ORDER BY requested_at, id
            LIMIT 1
            """;
    private static final String FAIL = """
            UPDATE release SET state = 'failed', failure = ?
            WHERE id = ? AND state = 'waiting'
            RETURNING *
            """;
    private static final String BY_ID = "SELECT * FROM release WHERE id = ?";
    private static final String FIRST = """
            SELECT * FROM release
            ORDER BY requested_at DESC, id DESC
            LIMIT ?
            """;
    private static final String AFTER = """
            SELECT * FROM release
            WHERE (requested_at, id) < (SELECT requested_at, id FROM release WHERE id = ?)
            ORDER BY requested_at DESC, id DESC
            LIMIT ?
            """;
    private static final String DONE = """
            SELECT * FROM release
            WHERE state = 'done'
            ORDER BY requested_at DESC, id DESC
            LIMIT ?
            """;
    private static final String DONE_AT = """
            SELECT * FROM release
            WHERE state = 'done' AND revision = ?
            LIMIT 1
            """;
    private static final String COUNT = "SELECT count(*) FROM release";

    private final DataSource database;
    private final NewRecords newRecords;
    private final ObjectMapper json;

    Releases(DataSource database, NewRecords newRecords, ObjectMapper json) {
        this.database = database;
        this.newRecords = newRecords;
        this.json = json;
    }

    Release request(String title) throws SQLException {
        return one(REQUEST, newRecords.ids(1).next().value(), title).orElseThrow();
    }

    /** The one that waits longest. */
    Optional<Release> next() throws SQLException {
        return one(NEXT);
    }

    /** @param why for the administrator, with what to do */
    void fail(Release release, String why) throws SQLException {
        one(FAIL, why, release.id());
    }

    Optional<Release> find(String id) throws SQLException {
        return one(BY_ID, id);
    }

    /** The newest first. */
    List<Release> first(int limit) throws SQLException {
        return all(FIRST, limit);
    }

    List<Release> after(String id, int limit) throws SQLException {
        return all(AFTER, id, limit);
    }

    /** Of those that are done the newest first. */
    List<Release> done(int limit) throws SQLException {
        return all(DONE, limit);
    }

    /** Any that has frozen this revision. */
    Optional<Release> doneAt(long revision) throws SQLException {
        return one(DONE_AT, revision);
    }

    long count() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(COUNT);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private Optional<Release> one(String query, Object... values) throws SQLException {
        return all(query, values).stream().findFirst();
    }

    private List<Release> all(String query, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var releases = new ArrayList<Release>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    releases.add(release(row));
                }
            }
            return releases;
        }
    }

    private Release release(ResultSet row) throws SQLException {
        var state = ReleaseState.CODES.find(row.getString("state")).orElseThrow();
        return new Release(
                row.getString("id"),
                row.getString("title"),
                state,
                moment(row, "requested_at"),
                state == ReleaseState.DONE ? frozen(row) : null,
                row.getString("failure"));
    }

    private Frozen frozen(ResultSet row) throws SQLException {
        return new Frozen(
                moment(row, "made_at"),
                row.getLong("revision"),
                row.getLong("bytes"),
                row.getString("sha256"),
                records(row.getString("records")));
    }

    private Map<String, Long> records(@Nullable String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL writes valid JSON", e);
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
