package org.tequio.exchange.exports.network;

import org.tequio.exchange.exports.Ahead;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The rows of a query, a batch after the other: each is in memory as a whole, so while somebody writes it the database
 * makes the next. Two statements take turns, as the one that is asked again loses the batch that it gave before. They are
 * not prepared: what the next cursor gives has other columns.
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

    private final Statement one;
    private final Statement other;
    private final Ahead<ResultSet> ahead = new Ahead<>();
    private boolean isTurnOfOther;

    NetworkCursor(Connection connection, String query, Parameters parameters) throws SQLException {
        one = connection.createStatement();
        other = connection.createStatement();
        one.execute(PLAN_FOR_ALL);
        var statement = DECLARE.formatted(query);
        try (var declaring = connection.prepareStatement(statement)) {
            parameters.bind(declaring);
            declaring.execute();
        }
        ask();
    }

    /** The next batch; behind the last it is empty. */
    ResultSet next() throws SQLException {
        var batch = ahead.take();
        ask();
        return batch;
    }

    private void ask() {
        var statement = isTurnOfOther ? other : one;
        isTurnOfOther = !isTurnOfOther;
        ahead.ask(() -> statement.executeQuery(FETCH));
    }

    /** The connection is nobody else's before the database has answered; if that failed, the cursor went with it. */
    @Override
    public void close() throws SQLException {
        try (one;
                other) {
            if (ahead.isComing()) {
                ahead.take();
                one.execute(CLOSE);
            }
        }
    }

    /** Gives a query what it asks for. */
    @FunctionalInterface
    interface Parameters {

        void bind(PreparedStatement query) throws SQLException;
    }
}
