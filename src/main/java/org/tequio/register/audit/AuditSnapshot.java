package org.tequio.register.audit;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Log, seals and register as they were at one moment; a few rows in memory at a time. */
final class AuditSnapshot implements AutoCloseable {

    private static final String SEALS = """
            SELECT number, sealed_at, first_row, last_row, row_count, first_revision, last_revision,
                   row_numbers, row_hashes, previous_hash, hash
            FROM audit_seal
            ORDER BY number
            """;
    private static final String ROWS = """
            SELECT number, revision, at, author, action, subject_type, subject, reason, details
            FROM audit
            WHERE (revision, number) > (?, ?) AND (revision, number) <= (?, ?)
            ORDER BY revision, number
            """;
    private static final String EXISTING = "SELECT number FROM audit WHERE number = ANY(?)";
    private static final String COUNT = "SELECT count(*) FROM audit";
    private static final String COUNT_AFTER = "SELECT count(*) FROM audit WHERE (revision, number) > (?, ?)";
    private static final String NEWEST_REVISION = "SELECT coalesce(max(revision), 0) FROM audit";
    private static final String LAST_NUMBER_GIVEN = """
            SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM audit_number_seq
            """;
    /**
     * Whoever decides is in the log with the same transaction; an import is not, it is a job of its own. That there is
     * such a job counts, and not what the reason looks like: people write reasons.
     */
    private static final String UNAUDITED = """
            SELECT number, min(record_type || ' ' || record_id) AS record, min(author) AS author
            FROM revision
            WHERE (author = 'admin' OR author LIKE '%:%')
                AND NOT EXISTS (
                    SELECT
                    FROM import_job
                    WHERE import_job.id = substr(revision.reason, 8, 9)
                        AND import_job.author = revision.author
                        AND revision.reason = 'import ' || import_job.id || ' of ' || import_job.source)
                AND NOT EXISTS (SELECT FROM audit WHERE audit.revision = revision.number)
            GROUP BY number
            ORDER BY number
            """;

    private static final int SEALS_IN_MEMORY = 20;
    private static final int ROWS_IN_MEMORY = 1_000;

    private final Connection connection;

    private AuditSnapshot(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }

    static AuditSnapshot open(DataSource database) throws SQLException {
        var connection = database.getConnection();
        try {
            return new AuditSnapshot(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    void forEachSeal(Visitor<StoredSeal> visitor) throws SQLException {
        try (var statement = connection.prepareStatement(SEALS)) {
            statement.setFetchSize(SEALS_IN_MEMORY);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    visitor.visit(StoredSeal.of(row));
                }
            }
        }
    }

    /** The rows behind a place, up to another. */
    void forEachRow(Position after, Position last, Visitor<AuditRow> visitor) throws SQLException {
        try (var statement = connection.prepareStatement(ROWS)) {
            statement.setFetchSize(ROWS_IN_MEMORY);
            set(statement, 1, after);
            set(statement, 3, last);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    visitor.visit(AuditRow.of(row));
                }
            }
        }
    }

    /** Those of these numbers that a row has, wherever it stands. */
    Set<Long> existing(Collection<Long> numbers) throws SQLException {
        var existing = new HashSet<Long>();
        if (!numbers.isEmpty()) {
            try (var statement = connection.prepareStatement(EXISTING)) {
                statement.setArray(1, connection.createArrayOf("bigint", numbers.toArray()));
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        existing.add(row.getLong("number"));
                    }
                }
            }
        }
        return existing;
    }

    long rows() throws SQLException {
        return number(COUNT);
    }

    long rowsAfter(Position place) throws SQLException {
        try (var statement = connection.prepareStatement(COUNT_AFTER)) {
            set(statement, 1, place);
            return number(statement);
        }
    }

    long lastNumberGiven() throws SQLException {
        return number(LAST_NUMBER_GIVEN);
    }

    long newestRevision() throws SQLException {
        return number(NEWEST_REVISION);
    }

    /** What somebody decided of which the log has no row. */
    void forEachUnaudited(Visitor<Unaudited> visitor) throws SQLException {
        try (var statement = connection.prepareStatement(UNAUDITED)) {
            statement.setFetchSize(ROWS_IN_MEMORY);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    visitor.visit(
                            new Unaudited(row.getLong("number"), row.getString("record"), row.getString("author")));
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
            connection.setReadOnly(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(true);
        }
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            return number(statement);
        }
    }

    private static long number(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void set(PreparedStatement statement, int parameter, Position place) throws SQLException {
        statement.setLong(parameter, place.revision());
        statement.setLong(parameter + 1, place.number());
    }

    /** Looks at one after the other. */
    @FunctionalInterface
    interface Visitor<T> {

        void visit(T found) throws SQLException;
    }

    /** A transaction that somebody decided in, and one of the records that it wrote. */
    record Unaudited(long revision, String record, String author) {}
}
