package org.tequio.intake.mail;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;

/** The table of waiting letters as an operator sees it. */
@ApplicationScoped
class WaitingLetters {

    private final DataSource database;

    WaitingLetters(DataSource database) {
        this.database = database;
    }

    long to(String recipient) {
        return number("SELECT count(*) FROM letter WHERE recipient = ?", recipient);
    }

    long tries(String recipient) {
        return number("SELECT coalesce(max(tries), 0) FROM letter WHERE recipient = ?", recipient);
    }

    void makeOld(String recipient) {
        number(
                "WITH old AS (UPDATE letter SET written_at = now() - interval '5 days' WHERE recipient = ? RETURNING 1)"
                        + " SELECT count(*) FROM old",
                recipient);
    }

    /** Holds the letter, so that nobody can take note of anything about it, until the connection is closed. */
    Connection hold(String recipient) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("SELECT id FROM letter WHERE recipient = ? FOR UPDATE")) {
            statement.setString(1, recipient);
            statement.executeQuery();
        }
        return connection;
    }

    /** Kills the sessions that wait to take note of what became of a letter; how many there were. */
    long killWhoeverTakesNote() {
        return number(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE wait_event_type = 'Lock' AND query ~ ?",
                "^(DELETE FROM|UPDATE) letter");
    }

    private long number(String query, String value) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
