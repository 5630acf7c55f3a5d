package org.tequio.register.history;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;
import org.tequio.shared.Codes;

import javax.sql.DataSource;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The versions that stand in a record's history: its own, those of its memberships, and those of whatever is merged into
 * it. Versions of a membership that was removed on request are not shown.
 */
@ApplicationScoped
class Versions {

    private static final Codes<RecordType> TYPES = Codes.of(RecordType.class);

    private static final String REMOVED = """
            SELECT
            FROM revision AS removal
            WHERE removal.record_id = history_entry.record_id
                AND removal.content ->> 'withdrawn_because' = 'requested'
                AND removal.number <= ?
                AND NOT EXISTS (
                    SELECT
                    FROM revision AS later
                    WHERE later.record_id = removal.record_id
                        AND later.version > removal.version
                        AND later.number <= ?)
            """;
    /** A page costs its own length: of each subject, the history is read along an index. */
    private static final String PAGE = """
            SELECT revision.number, revision.record_id, revision.version, revision.record_type, revision.at,
                   revision.author, revision.reason, revision.content, previous.content AS before
            FROM (
                SELECT DISTINCT entry.number, entry.record_id, entry.version
                FROM unnest(?::text[]) AS subject (id)
                CROSS JOIN LATERAL (
                    SELECT number, record_id, version
                    FROM history_entry
                    WHERE history_entry.subject = subject.id
                        AND (number, record_id, version) < (?, ?, ?)
                        AND NOT EXISTS (%s)
                    ORDER BY number DESC, record_id DESC, version DESC
                    LIMIT ?) AS entry
                ORDER BY entry.number DESC, entry.record_id DESC, entry.version DESC
                LIMIT ?) AS shown
            JOIN revision ON revision.record_id = shown.record_id AND revision.version = shown.version
            LEFT JOIN revision AS previous
                ON previous.record_id = shown.record_id AND previous.version = shown.version - 1
            ORDER BY shown.number DESC, shown.record_id DESC, shown.version DESC
            """.formatted(REMOVED);

    private static final String TOTAL = """
            SELECT count(*)
            FROM (
                SELECT DISTINCT record_id, version
                FROM history_entry
                WHERE subject = ANY(?)
                    AND number <= ?
                    AND NOT EXISTS (%s)) AS versions
            """.formatted(REMOVED);

    private final DataSource database;
    private final RowMapper rows;

    Versions(DataSource database, RowMapper rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * The next versions behind a place.
     *
     * @param subjects the ids whose history this is
     * @param present the last revision there is: what is removed by then is not shown
     */
    List<Version> after(Place place, Collection<String> subjects, long present, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PAGE)) {
            statement.setArray(1, ids(connection, subjects));
            statement.setLong(2, place.number());
            statement.setString(3, place.recordId());
            statement.setInt(4, place.version());
            statement.setLong(5, present);
            statement.setLong(6, present);
            statement.setInt(7, limit);
            statement.setInt(8, limit);
            return versions(statement);
        }
    }

    /** How many there are up to a revision. */
    long total(Collection<String> subjects, long asOf, long present) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TOTAL)) {
            statement.setArray(1, ids(connection, subjects));
            statement.setLong(2, asOf);
            statement.setLong(3, present);
            statement.setLong(4, present);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private List<Version> versions(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var versions = new ArrayList<Version>();
            while (row.next()) {
                versions.add(version(row, row.getString("before")));
            }
            return versions;
        }
    }

    private Version version(ResultSet row, @Nullable String before) throws SQLException {
        return new Version(
                new Place(row.getLong("number"), row.getString("record_id"), row.getInt("version")),
                TYPES.get("record_type", row.getString("record_type")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("reason"),
                rows.parse(row.getString("content")),
                before == null ? null : rows.parse(before));
    }

    private static Array ids(Connection connection, Collection<String> ids) throws SQLException {
        return connection.createArrayOf("text", ids.toArray());
    }
}
