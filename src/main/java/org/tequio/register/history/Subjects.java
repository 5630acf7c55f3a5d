package org.tequio.register.history;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The records whose history can be asked for, at any revision. */
@ApplicationScoped
class Subjects {

    private static final String PRESENT = """
            SELECT coalesce(max(number), 0) FROM revision WHERE number < revision_horizon()
            """;
    private static final String CONTENT = """
            SELECT content
            FROM revision
            WHERE record_id = ? AND record_type = ? AND number <= ?
            ORDER BY version DESC
            LIMIT 1
            """;
    private static final String BEGINNING = """
            SELECT number, at FROM revision WHERE record_id = ? ORDER BY number LIMIT 1
            """;
    private static final String MERGED = """
            WITH RECURSIVE one (id) AS (
                SELECT ?::text COLLATE "C"
                UNION
                SELECT merger.record_id::text
                FROM one
                JOIN revision AS merger ON (merger.content ->> 'merged_into') COLLATE "C" = one.id
                WHERE merger.number <= ?
                    AND NOT EXISTS (
                        SELECT
                        FROM revision AS later
                        WHERE later.record_id = merger.record_id
                            AND later.version > merger.version
                            AND later.number <= ?)
            )
            SELECT id FROM one
            """;

    private final DataSource database;
    private final RowMapper rows;

    Subjects(DataSource database, RowMapper rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The last revision that is there for good, as all before it. */
    long present() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(PRESENT);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What a record said at a revision; nothing if there was no such record of this type. */
    Optional<JsonNode> content(RecordType type, String id, long asOf) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(CONTENT)) {
            statement.setString(1, id);
            statement.setString(2, type.code());
            statement.setLong(3, asOf);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(rows.parse(row.getString("content"))) : Optional.empty();
            }
        }
    }

    /** Since when a record exists, in words. */
    String beginning(String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BEGINNING)) {
            statement.setString(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                var at = row.getObject("at", OffsetDateTime.class).toInstant();
                return "revision %d of %s".formatted(row.getLong("number"), at);
            }
        }
    }

    /** The id itself, and those of all records that were merged into this one at a revision, in however many hops. */
    List<String> withMerged(String id, long asOf) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MERGED)) {
            statement.setString(1, id);
            statement.setLong(2, asOf);
            statement.setLong(3, asOf);
            try (var row = statement.executeQuery()) {
                var ids = new ArrayList<String>();
                while (row.next()) {
                    ids.add(row.getString("id"));
                }
                return ids;
            }
        }
    }
}
