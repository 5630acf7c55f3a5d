package org.tequio.exchange.exports.network;

import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** Reads the rows of one export, a few in memory at a time. */
final class NetworkRows {

    private static final int ROWS_IN_MEMORY = 2_000;

    private final Connection connection;
    private final NetworkAsked asked;
    private final String chosen;

    /** @param chosen the ids of the actors chosen, as an array that PostgreSQL reads */
    NetworkRows(Snapshot snapshot, NetworkAsked asked, String chosen) {
        this.connection = snapshot.connection();
        this.asked = asked;
        this.chosen = chosen;
    }

    void each(String query, Visitor visitor) throws SQLException, IOException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setFetchSize(ROWS_IN_MEMORY);
            ask(statement);
            try (var found = statement.executeQuery()) {
                var row = new NetworkRow(found);
                while (found.next()) {
                    visitor.visit(row);
                }
            }
        }
    }

    long number(String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            ask(statement);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void ask(PreparedStatement statement) throws SQLException {
        statement.setString(1, chosen);
        statement.setString(2, array(asked.roles()));
        statement.setString(3, array(asked.states()));
        statement.setString(4, asked.at().first().toString());
        statement.setString(5, asked.at().last().toString());
    }

    /** Codes and ids need no quotes. */
    private static String array(Collection<String> codes) {
        return "{" + String.join(",", codes) + "}";
    }

    /** Looks at one row after the other. */
    @FunctionalInterface
    interface Visitor {

        void visit(NetworkRow row) throws IOException;
    }
}
