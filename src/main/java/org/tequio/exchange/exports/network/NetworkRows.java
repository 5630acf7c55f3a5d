package org.tequio.exchange.exports.network;

import org.tequio.register.CopiedRows;
import org.tequio.register.Snapshot;

import java.sql.SQLException;
import java.util.Optional;

/** Reads the rows of one export. */
final class NetworkRows {

    /** All rows are wanted: what has to be sorted for them goes to disk later than elsewhere. */
    private static final String SORTED_IN_MEMORY = "64MB";

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

    private final Snapshot snapshot;
    private final NetworkAsked asked;
    private final String actors;
    private final String alliances;

    /**
     * @param actors the ids of the actors chosen, as an array that PostgreSQL reads; none if nobody chose any
     * @param alliances likewise
     */
    NetworkRows(Snapshot snapshot, NetworkAsked asked, String actors, String alliances) {
        this.snapshot = snapshot;
        this.asked = asked;
        this.actors = actors;
        this.alliances = alliances;
    }

    /** In which section of a network the node or edge of this id is; empty if there is none. */
    Optional<Section> sectionOf(String id) throws SQLException {
        try (var statement = snapshot.connection().prepareStatement(SECTION)) {
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
     * @param shown the state that is exported, on a connection that copies nothing else
     * @param after the id behind which the rows begin; empty for all
     */
    CopiedRows open(Snapshot shown, String query, String after) throws SQLException {
        ask(shown, after);
        return shown.copyRows(query);
    }

    long number(String query) throws SQLException {
        ask(snapshot, "");
        try (var statement = snapshot.connection().prepareStatement(query);
                var row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private void ask(Snapshot shown, String after) throws SQLException {
        shown.set("work_mem", SORTED_IN_MEMORY);
        shown.set("tequio.of_actors", String.valueOf(!asked.actors().isAll()));
        shown.set("tequio.actors", actors);
        shown.set("tequio.alliances", alliances);
        shown.set("tequio.roles", asked.roles());
        shown.set("tequio.states", asked.states());
        shown.set("tequio.first", asked.at().first().toString());
        shown.set("tequio.last", asked.at().last().toString());
        shown.set("tequio.after", after);
    }
}
