package org.tequio.register.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.register.RowMapper;

import javax.sql.DataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The audit log: what was done, by whom and why. Rows are only ever added; {@link Sealing} seals them. */
@ApplicationScoped
public class Audit {

    private static final String RECORD = """
            INSERT INTO audit (author, action, subject_type, subject, reason, details)
            VALUES (?, ?, ?, ?, ?, ?::jsonb)
            """;
    private static final String OF = """
            SELECT at, author, action, subject_type, subject, reason, details
            FROM audit
            WHERE subject = ?
            ORDER BY number
            """;

    private final DataSource database;
    private final RowMapper rows;

    Audit(DataSource database, RowMapper rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * Records it in the transaction of the caller, and waits for nobody. E-mail addresses in the reason and the details
     * are left out.
     */
    @Transactional(TxType.MANDATORY)
    public void record(AuditEntry entry) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(RECORD)) {
            statement.setString(1, entry.author());
            statement.setString(2, entry.action());
            statement.setString(3, entry.subjectType());
            statement.setString(4, entry.subject());
            statement.setString(5, entry.reason() == null ? null : WithoutAddresses.of(entry.reason()));
            statement.setString(6, WithoutAddresses.of(entry.details().toString()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log does not take an entry", e);
        }
    }

    /** All that was done to something, the oldest first; also what the caller's own transaction did. */
    public List<AuditEntry> of(String subject) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OF)) {
            statement.setString(1, subject);
            try (var row = statement.executeQuery()) {
                var entries = new ArrayList<AuditEntry>();
                while (row.next()) {
                    entries.add(entry(row));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log cannot be read", e);
        }
    }

    private AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject"),
                row.getString("reason"),
                rows.parse(row.getString("details")));
    }
}
