package org.tequio.exchange.exports.network;

import org.tequio.register.Snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;

/** Reads the rows of one export, a few in memory at a time. */
final class NetworkRows {

    /** Which ties there are is only known when they are read: any two ids may be one's. */
    private static final String SECTION = """
            SELECT CASE
                WHEN EXISTS (SELECT FROM actor WHERE actor.id = sought.id) THEN 'ACTORS'
                WHEN EXISTS (SELECT FROM alliance WHERE alliance.id = sought.id) THEN 'ALLIANCES'
                WHEN of_ties AND position('-' IN sought.id) > 0 THEN 'EDGES'
                WHEN NOT of_ties AND EXISTS (SELECT FROM membership WHERE membership.id = sought.id) THEN 'EDGES'
            END
            FROM (SELECT ?::text AS id, ?::boolean AS of_ties) AS sought
            """;

    private final Connection connection;
    private final NetworkAsked asked;
    private final String chosen;

    /** @param chosen the ids of the actors chosen, as an array that PostgreSQL reads */
    NetworkRows(Snapshot snapshot, NetworkAsked asked, String chosen) {
        this.connection = snapshot.connection();
        this.asked = asked;
        this.chosen = chosen;
    }

    /** In which section of a network the node or edge of this id is; empty if there is none. */
    Optional<Section> sectionOf(String id) throws SQLException {
        try (var statement = connection.prepareStatement(SECTION)) {
            statement.setString(1, id);
            statement.setBoolean(2, asked.modes().isProjection());
            try (var row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getString(1)).map(Section::valueOf);
            }
        }
    }

    /**
     * Has the database begin with the rows of a query.
     *
     * @param shown the state that is exported, on a connection where no other such query is open
     * @param after the id behind which the rows begin; empty for all
     */
    NetworkCursor open(Snapshot shown, String query, String after) throws SQLException {
        return new NetworkCursor(shown.connection(), query, asking -> ask(asking, after));
    }

    long number(String query) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            ask(statement, "");
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void ask(PreparedStatement statement, String after) throws SQLException {
        statement.setString(1, chosen);
        statement.setString(2, array(asked.roles()));
        statement.setString(3, array(asked.states()));
        statement.setString(4, asked.at().first().toString());
        statement.setString(5, asked.at().last().toString());
        statement.setString(6, after);
    }

    /** Codes and ids need no quotes. */
    private static String array(Collection<String> codes) {
        return "{" + String.join(",", codes) + "}";
    }
}
