package org.tequio.register.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;
import org.tequio.shared.Codes;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the register has to tell, in an order that no late commit can slip through.
 *
 * <p>A message's revision is its transaction's id, which is given before the commit: a transaction with a lower one may
 * commit after a transaction with a higher one. So nothing is told from the horizon on, the lowest transaction that may
 * still be open. Transactions are told whole, never a part of one.
 */
@ApplicationScoped
public class Outbox {

    private static final Codes<RecordType> TYPES = Codes.of(RecordType.class);

    private static final String PAGE = """
            SELECT number, record_type, record_id, version, at, content
            FROM revision
            WHERE number > ? AND number < revision_horizon()
            ORDER BY number, version
            LIMIT ?
            """;
    private static final String TRANSACTION = """
            SELECT number, record_type, record_id, version, at, content
            FROM revision
            WHERE number = ?
            ORDER BY version
            """;
    private static final String NEWEST = """
            SELECT DISTINCT ON (record_id) number, record_type, record_id, version, at, content
            FROM revision
            WHERE record_id = ANY(?) AND number <= ?
            ORDER BY record_id, version DESC
            """;
    private static final String BACKLOG = """
            SELECT count(*) AS messages, coalesce(extract(epoch FROM now() - min(at)), 0) AS seconds
            FROM (SELECT at FROM revision WHERE number > ? ORDER BY number LIMIT ?) AS waiting
            """;
    private static final String HOLDS_MORE = """
            SELECT EXISTS (
                SELECT FROM revision WHERE number > ? AND number < revision_horizon() ORDER BY number OFFSET ?
            )
            """;
    private static final String LATEST = "SELECT coalesce(max(number), 0) FROM revision";
    private static final String HOLDS = "SELECT EXISTS (SELECT FROM revision WHERE number = ?)";
    private static final String ALIGN = """
            UPDATE revision_base
            SET base = base + highest - current_revision() + 1
            FROM (SELECT greatest(
                (SELECT max(number) FROM revision),
                (SELECT max(revision) FROM audit),
                (SELECT max(last_revision) FROM audit_seal)) AS highest) AS known
            WHERE current_revision() <= highest
            """;
    private static final int COUNTED_AT_MOST = 100_000;

    private final DataSource database;
    private final RowMapper rows;

    Outbox(DataSource database, RowMapper rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * The messages after a revision: whole transactions, about {@code limit} messages, more only when a single
     * transaction holds more.
     */
    public List<Message> after(long revision, int limit) throws SQLException {
        try (var connection = database.getConnection()) {
            var page = messages(connection, PAGE, revision, limit);
            return page.size() < limit ? page : wholeTransactions(connection, page);
        }
    }

    /** The newest message of each of these records up to a revision. */
    public List<Message> newest(Collection<String> ids, long upTo) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(NEWEST)) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            statement.setLong(2, upTo);
            return messages(statement);
        }
    }

    /** How much is still to tell after a revision, and for how long the oldest of it has waited. */
    public Backlog backlog(long revision) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BACKLOG)) {
            statement.setLong(1, revision);
            statement.setInt(2, COUNTED_AT_MOST);
            try (var row = statement.executeQuery()) {
                row.next();
                return new Backlog(row.getLong("messages"), row.getDouble("seconds"));
            }
        }
    }

    /** Whether more than so many messages after a revision can be told. */
    public boolean holdsMoreThan(int messages, long revision) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HOLDS_MORE)) {
            statement.setLong(1, revision);
            statement.setInt(2, messages);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** The highest revision there is, 0 for an empty register. */
    public long latest() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LATEST);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Whether there is a revision of this number; one that has been there is there for ever. */
    public boolean holds(long revision) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HOLDS)) {
            statement.setLong(1, revision);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Keeps revisions growing when the register was restored into a cluster that has seen fewer transactions. */
    public void align() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ALIGN)) {
            statement.executeUpdate();
        }
    }

    private List<Message> wholeTransactions(Connection connection, List<Message> page) throws SQLException {
        long cut = page.get(page.size() - 1).revision();
        var whole = page.stream().filter(message -> message.revision() < cut).toList();
        return whole.isEmpty() ? messages(connection, TRANSACTION, cut) : whole;
    }

    private List<Message> messages(Connection connection, String query, long... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setLong(i + 1, parameters[i]);
            }
            return messages(statement);
        }
    }

    private List<Message> messages(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            var messages = new ArrayList<Message>();
            while (row.next()) {
                messages.add(message(row));
            }
            return messages;
        }
    }

    private Message message(ResultSet row) throws SQLException {
        return new Message(
                row.getLong("number"),
                TYPES.get("record_type", row.getString("record_type")),
                row.getString("record_id"),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                rows.parse(row.getString("content")));
    }
}
