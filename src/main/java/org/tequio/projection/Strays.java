package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.tequio.register.RecordType;
import org.tequio.register.outbox.RegisterSnapshot;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the graph has and the register has not, or not so: shown although it has departed, departed although it is
 * listed, or never heard of, as after the register was restored from a backup.
 */
@ApplicationScoped
class Strays {

    /** How many ids the register is asked for at once. */
    private static final int PAGE = 10_000;

    /** No register can be asked for these. */
    private static final List<String> REMOVE_NAMELESS = List.of("""
            MATCH (:Actor)-[m:MEMBER_OF]->(:Alliance)
            WHERE m.id IS NULL
            DELETE m
            """, """
            MATCH (n:Actor|Alliance|Experience|Departed)
            WHERE n.id IS NULL
            DETACH DELETE n
            """);

    private static final List<Place> PLACES = List.of(
            new Place("MATCH ()-[n:MEMBER_OF]->()", Set.of(RecordType.MEMBERSHIP), true),
            new Place("MATCH (n:Experience)", Set.of(RecordType.EXPERIENCE), true),
            new Place("MATCH (n:Actor)", Set.of(RecordType.ACTOR), true),
            new Place("MATCH (n:Alliance)", Set.of(RecordType.ALLIANCE), true),
            new Place("MATCH (n:Departed)", Set.of(RecordType.values()), false));

    private final Driver driver;
    private final GraphWriter graph;
    private final Parking parking;

    Strays(Driver driver, GraphWriter graph, Parking parking) {
        this.driver = driver;
        this.graph = graph;
        this.parking = parking;
    }

    /**
     * Whether there may be any in a graph that all the register's records were written to. Where it lacks those that are
     * parked, as many strays could make up the number.
     */
    boolean mayExist(Census register) {
        return graph.ask(transaction -> !parking.ids(transaction).isEmpty()
                || PLACES.stream()
                        .anyMatch(place -> place.count(transaction) != register.number(place.types, place.listed)));
    }

    /** Removes them all. What was derived from them is left to be found different. */
    void remove(Move move, RegisterSnapshot snapshot) throws SQLException {
        graph.write(move, transaction -> {
            REMOVE_NAMELESS.forEach(statement -> transaction.run(statement).consume());
            return true;
        });
        try (var session = driver.session()) {
            for (var place : PLACES) {
                remove(move, snapshot, place, session);
            }
        }
    }

    private void remove(Move move, RegisterSnapshot snapshot, Place place, Session session) throws SQLException {
        var rows = session.run(place.ids());
        while (rows.hasNext()) {
            var strays = next(rows);
            for (var type : place.types) {
                strays = snapshot.lacking(type, place.listed, strays);
            }
            remove(move, place, strays);
        }
    }

    private void remove(Move move, Place place, Collection<String> ids) {
        if (!ids.isEmpty()) {
            graph.write(move, transaction -> transaction
                    .run(place.remove(), Map.of("ids", ids))
                    .consume());
        }
    }

    private static List<String> next(Result rows) {
        var ids = new ArrayList<String>();
        while (ids.size() < PAGE && rows.hasNext()) {
            ids.add(rows.next().get("id").asString());
        }
        return ids;
    }

    /**
     * Where records stand in the graph.
     *
     * @param match finds them all, as {@code n}
     * @param types what they may be
     * @param listed whether they are shown there, or have departed
     */
    private record Place(String match, Set<RecordType> types, boolean listed) {

        private static final String COUNT = """
                %s
                RETURN count(n) AS number
                """;
        private static final String IDS = """
                %s
                RETURN n.id AS id
                """;
        private static final String REMOVE_NODES = """
                UNWIND $ids AS id
                %s
                WHERE n.id = id
                DETACH DELETE n
                """;
        private static final String REMOVE_MEMBERSHIPS = """
                UNWIND $ids AS id
                MATCH ()-[m:MEMBER_OF {id: id}]->()
                USING INDEX SEEK m:MEMBER_OF(id)
                DELETE m
                """;

        long count(Transaction transaction) {
            return transaction
                    .run(COUNT.formatted(match))
                    .single()
                    .get("number")
                    .asLong();
        }

        String ids() {
            return IDS.formatted(match);
        }

        String remove() {
            return types.equals(Set.of(RecordType.MEMBERSHIP)) ? REMOVE_MEMBERSHIPS : REMOVE_NODES.formatted(match);
        }
    }
}
