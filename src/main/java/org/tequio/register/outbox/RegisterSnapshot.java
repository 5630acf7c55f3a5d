package org.tequio.register.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;
import org.tequio.register.Snapshot;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** All records of the register as they were at one moment, each as the message of its newest version. */
public final class RegisterSnapshot implements AutoCloseable {

    private static final String LATEST = "SELECT coalesce(max(number), 0) FROM revision";
    private static final String ACTORS = """
            SELECT id, version, changed_at, row_to_json(record) AS content
            FROM actor AS record
            """;
    private static final String ALLIANCES = """
            SELECT id, version, changed_at, row_to_json(record) AS content
            FROM alliance AS record
            """;
    /** By alliance, so that whoever derives something per alliance meets each of them once. */
    private static final String MEMBERSHIPS = """
            SELECT id, version, changed_at, row_to_json(record) AS content
            FROM membership AS record
            ORDER BY alliance_id
            """;

    private static final String EXPERIENCES = """
            SELECT id, version, changed_at, row_to_json(record) AS content
            FROM experience AS record
            """;
    private static final String LACKING = """
            SELECT id FROM unnest(?::text[]) AS id
            EXCEPT ALL
            SELECT id FROM (
                SELECT 'actor' AS type, id, status FROM actor
                UNION ALL SELECT 'alliance', id, status FROM alliance
                UNION ALL SELECT 'membership', id, status FROM membership
                UNION ALL SELECT 'experience', id, status FROM experience
            ) AS record
            WHERE type = ? AND id = ANY (?::text[]) AND (status = 'listed') = ?
            """;
    static final int ROWS_IN_MEMORY = 2_000;

    private final Snapshot snapshot;
    private final RowMapper rows;

    private RegisterSnapshot(Snapshot snapshot, RowMapper rows) {
        this.snapshot = snapshot;
        this.rows = rows;
    }

    public static RegisterSnapshot open(DataSource database, RowMapper rows) throws SQLException {
        return new RegisterSnapshot(Snapshot.open(database), rows);
    }

    /** The last revision of which, and of all before which, everything is in this snapshot. */
    public long revision() {
        return snapshot.revision();
    }

    /** Whether this revision is the last that anything in this snapshot belongs to. */
    public boolean endsWith(long last) throws SQLException {
        return latest() == last;
    }

    /** The last revision that anything in this snapshot belongs to. */
    public long latest() throws SQLException {
        try (var statement = snapshot.connection().prepareStatement(LATEST);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Hands over every record of a type, a few in memory at a time. */
    public void forEach(RecordType type, Consumer<Message> consumer) throws SQLException {
        try (var statement = snapshot.connection().prepareStatement(query(type))) {
            statement.setFetchSize(ROWS_IN_MEMORY);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    consumer.accept(message(type, row));
                }
            }
        }
    }

    /** Those of these ids that no record of this type has, or one that is not listed although it should, or vice versa. */
    public List<String> lacking(RecordType type, boolean listed, Collection<String> ids) throws SQLException {
        var lacking = new ArrayList<String>();
        var connection = snapshot.connection();
        try (var statement = connection.prepareStatement(LACKING)) {
            var array = connection.createArrayOf("text", ids.toArray());
            statement.setArray(1, array);
            statement.setString(2, type.code());
            statement.setArray(3, array);
            statement.setBoolean(4, listed);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    lacking.add(row.getString("id"));
                }
            }
        }
        return lacking;
    }

    /** Of these, what was written after a revision. */
    public RegisterNews after(long revision) throws SQLException {
        return RegisterNews.after(revision, this);
    }

    @Override
    public void close() throws SQLException {
        snapshot.close();
    }

    Connection connection() {
        return snapshot.connection();
    }

    Message message(RecordType type, ResultSet row) throws SQLException {
        return new Message(
                snapshot.revision(),
                type,
                row.getString("id"),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                content(row, "content"));
    }

    JsonNode content(ResultSet row, String column) throws SQLException {
        return rows.parse(row.getString(column));
    }

    private static String query(RecordType type) {
        return switch (type) {
            case ACTOR -> ACTORS;
            case ALLIANCE -> ALLIANCES;
            case MEMBERSHIP -> MEMBERSHIPS;
            case EXPERIENCE -> EXPERIENCES;
        };
    }
}
