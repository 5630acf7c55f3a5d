package org.tequio.network.analysis;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.tequio.reference.MembershipState;
import org.tequio.shared.Graph.Reading;

import java.util.List;
import java.util.Map;

/** Reads the network from the graph, each actor and each alliance once, by the index of their ids. */
final class NetworkReader {

    /** Who disputes that it is a member, or has left, is not one. */
    static final List<String> LEFT_OUT = List.of(MembershipState.DISPUTED.code(), MembershipState.ENDED.code());

    private static final String ACTORS = """
            MATCH (a:Actor)
            WHERE a.id > ''
            RETURN a.id AS id, a.group AS group, a.sector AS sector, a.country AS country,
                a.activities AS activities, a.goals AS goals
            ORDER BY a.id
            """;
    private static final String ALLIANCES = """
            MATCH (l:Alliance)
            WHERE l.id > ''
            WITH l
            ORDER BY l.id
            RETURN l.id AS id, l.goals AS goals, COLLECT {
                MATCH (a:Actor)-[m:MEMBER_OF]->(l)
                WHERE NOT m.state IN $leftOut
                RETURN DISTINCT a.id AS member
                ORDER BY member
            } AS members
            """;

    private NetworkReader() {}

    static NetworkBuilder read(Reading graph) {
        var network = new NetworkBuilder();
        graph.each(ACTORS, Map.of(), row -> addActor(network, row));
        graph.each(ALLIANCES, Map.of("leftOut", LEFT_OUT), row -> addAlliance(network, row));
        return network;
    }

    private static void addActor(NetworkBuilder network, Record row) {
        network.actor(
                row.get("id").asString(),
                row.get("group").asString(),
                row.get("sector").asString(null),
                row.get("country").asString(null),
                texts(row.get("activities")),
                texts(row.get("goals")));
    }

    private static void addAlliance(NetworkBuilder network, Record row) {
        network.alliance(row.get("id").asString(), texts(row.get("goals")), texts(row.get("members")));
    }

    private static List<String> texts(Value list) {
        return list.isNull() ? List.of() : list.asList(Value::asString);
    }
}
