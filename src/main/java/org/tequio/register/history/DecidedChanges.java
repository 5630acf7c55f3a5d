package org.tequio.register.history;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.RowMapper;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.List;

/** What the acceptance of a submission changed in a record: the version that it made, beside the one before. */
@ApplicationScoped
public class DecidedChanges {

    /** The audit's row is of the same transaction; should that have made several versions, they count as one. */
    private static final String VERSIONS = """
            SELECT
                (array_agg(revision.content ORDER BY revision.version DESC))[1] AS content,
                (array_agg(previous.content ORDER BY revision.version))[1] AS before
            FROM audit
            JOIN revision ON revision.number = audit.revision
            JOIN revision AS previous
                ON previous.record_id = revision.record_id AND previous.version = revision.version - 1
            WHERE audit.subject = ? AND audit.action = 'accepted' AND revision.record_id = ?
            HAVING count(*) > 0
            """;

    private final DataSource database;
    private final RowMapper rows;

    DecidedChanges(DataSource database, RowMapper rows) {
        this.database = database;
        this.rows = rows;
    }

    /** None if the record says the same, or was new. */
    public List<FieldChange> of(String submission, String record) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(VERSIONS)) {
            statement.setString(1, submission);
            statement.setString(2, record);
            try (var row = statement.executeQuery()) {
                return row.next()
                        ? fields(row.getString("content")).changesSince(fields(row.getString("before")))
                        : List.of();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The history cannot be read", e);
        }
    }

    private Fields fields(String content) {
        return Fields.of(rows.parse(content));
    }
}
