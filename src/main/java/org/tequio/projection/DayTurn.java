package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.neo4j.driver.Transaction;
import org.tequio.shared.Cube;

import java.util.Map;

/**
 * Takes the graph from one day to another: what begins or is over counts differently, though nobody has changed a record.
 * All in one step, so that whoever reads sees one day or the other.
 */
@ApplicationScoped
class DayTurn {

    private static final Logger LOG = Logger.getLogger(DayTurn.class);

    private static final String ACTORS = """
            CALL () {
                MATCH (a:Actor)
                WHERE a.firstDay > $from AND a.firstDay <= $to
                RETURN a
                UNION
                MATCH (a:Actor)
                WHERE a.lastDay >= $from AND a.lastDay < $to
                RETURN a
            }
            RETURN %s AS facts
            """.formatted(Counters.facts(Cube.ACTORS, "a"));
    private static final String ALLIANCES = """
            MATCH (l:Alliance)
            WHERE l.changesOn <= $to
            RETURN l.id AS id
            """;
    private static final String TURN = """
            MATCH (p:Position {name: 'graph'})
            SET p.day = $to
            """;

    private final GraphWriter graph;

    DayTurn(GraphWriter graph) {
        this.graph = graph;
    }

    void run(Move onTheSpot, String day) {
        int alliances = graph.write(onTheSpot, transaction -> turn(transaction, onTheSpot.day(), day));
        LOG.infof("The graph counts for %s now: %d alliances began, ended or have other members", day, alliances);
    }

    /** @return how many alliances count differently from now on */
    static int turn(Transaction graph, String from, String to) {
        var leaving = new CountChange(from);
        var coming = new CountChange(to);
        graph.run(ACTORS, Map.of("from", from, "to", to)).forEachRemaining(row -> {
            leaving.takeOff(Cube.ACTORS, row.get("facts").asMap());
            coming.putOn(Cube.ACTORS, row.get("facts").asMap());
        });
        var alliances =
                graph.run(ALLIANCES, Map.of("to", to)).list(row -> row.get("id").asString());
        Derivation.derive(graph, alliances, to, coming);
        leaving.write(graph);
        coming.write(graph);
        graph.run(TURN, Map.of("to", to)).consume();
        return alliances.size();
    }
}
