package org.tequio.bench;

import org.postgresql.util.PSQLState;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The length of a shortest chain as one would ask the register itself: a recursive query over memberships. */
final class RecursiveSql {

    private static final int MOST_SECONDS = 20;

    /** UNION leaves out who was reached at the same distance already; SQL has no way to leave out who was reached before. */
    private static final String PATH = """
            WITH RECURSIVE reached (actor_id, distance) AS (
                SELECT ? COLLATE "C", 0
                UNION
                SELECT other.actor_id, reached.distance + 2
                FROM reached
                JOIN membership AS own ON own.actor_id = reached.actor_id
                JOIN membership AS other ON other.alliance_id = own.alliance_id
                WHERE reached.distance < 12
                    AND own.state <> 'disputed'
                    AND other.state <> 'disputed'
            )
            SELECT distance
            FROM reached
            WHERE actor_id = ?
            LIMIT 1
            """;

    private RecursiveSql() {}

    /** How long each takes; one that takes longer than twenty seconds is ended and counts as these. */
    static Latencies paths(Register register, List<List<String>> pairs) throws Exception {
        var latencies = new Latencies();
        try (var connection = register.another()) {
            for (var pair : pairs) {
                latencies.time(() -> ask(connection, pair));
            }
        }
        return latencies;
    }

    private static void ask(Connection connection, List<String> pair) throws SQLException {
        try (var statement = connection.prepareStatement(PATH)) {
            statement.setQueryTimeout(MOST_SECONDS);
            statement.setString(1, pair.get(0));
            statement.setString(2, pair.get(1));
            statement.executeQuery().close();
        } catch (SQLException e) {
            if (!PSQLState.QUERY_CANCELED.getState().equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
