package org.tequio.register.audit;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows that can be sealed. */
@ApplicationScoped
class AuditRows {

    private static final String AFTER = """
            SELECT number, revision, at, author, action, subject_type, subject, reason, details
            FROM audit
            WHERE (revision, number) > (?, ?) AND revision < revision_horizon()
            ORDER BY revision, number
            LIMIT ?
            """;

    private final DataSource database;

    AuditRows(DataSource database) {
        this.database = database;
    }

    /** The next rows behind a place, as far as nothing can come between them any more. */
    List<AuditRow> after(Position place, int limit) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(AFTER)) {
            statement.setLong(1, place.revision());
            statement.setLong(2, place.number());
            statement.setInt(3, limit);
            try (var row = statement.executeQuery()) {
                var rows = new ArrayList<AuditRow>();
                while (row.next()) {
                    rows.add(AuditRow.of(row));
                }
                return rows;
            }
        }
    }
}
