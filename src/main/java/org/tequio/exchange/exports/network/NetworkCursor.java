package org.tequio.exchange.exports.network;

import org.tequio.exchange.exports.Ahead;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The rows of a query, a batch after the other: each is in memory as a whole, so while somebody writes it the database
 * makes the next. Nothing that fetches is prepared: what the next cursor gives has other columns.
 */
final class NetworkCursor implements AutoCloseable {

    /** All rows are wanted, not only the first ones; what has to be sorted for them goes to disk later than elsewhere. */
    private static final String PLAN_FOR_ALL = """
            SET LOCAL cursor_tuple_fraction = 1;
            SET LOCAL work_mem = '64MB'
            """;

    private static final String DECLARE = "DECLARE network_rows NO SCROLL CURSOR FOR\n%s";
    private static final String FETCH = "FETCH 2000 FROM network_rows";
    private static final String CLOSE = "CLOSE network_rows";

    private final Connection connection;
    private final Ahead<Statement, ResultSet> ahead;

    NetworkCursor(Connection connection, String query, Parameters parameters) throws SQLException {
        this.connection = connection;
        execute(PLAN_FOR_ALL);
        var statement = DECLARE.formatted(query);
        try (var declaring = connection.prepareStatement(statement)) {
            parameters.bind(declaring);
            declaring.execute();
        }
        ahead = new Ahead<>(connection.createStatement(), connection.createStatement());
        ask();
    }

    void each(Visitor visitor) throws SQLException, IOException {
        boolean mayHaveMore = true;
        while (mayHaveMore) {
            mayHaveMore = visit(next(), visitor);
        }
    }

    /** Whether there was any row. */
    private static boolean visit(ResultSet batch, Visitor visitor) throws SQLException, IOException {
        try (batch) {
            var row = new NetworkRow(batch);
            boolean any = false;
            while (batch.next()) {
                any = true;
                visitor.visit(row);
            }
            return any;
        }
    }

    /** The next batch; behind the last it is empty. */
    private ResultSet next() throws SQLException {
        var batch = ahead.take();
        ask();
        return batch;
    }

    private void ask() {
        ahead.ask(fetching -> fetching.executeQuery(FETCH));
    }

    /** If the database has failed, the cursor went with it. */
    @Override
    public void close() throws SQLException {
        boolean isOpen = ahead.isComing();
        ahead.close();
        if (isOpen) {
            execute(CLOSE);
        }
    }

    private void execute(String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** Gives a query what it asks for. */
    @FunctionalInterface
    interface Parameters {

        void bind(PreparedStatement query) throws SQLException;
    }

    /** Looks at one row after the other. */
    @FunctionalInterface
    interface Visitor {

        void visit(NetworkRow row) throws IOException;
    }
}
