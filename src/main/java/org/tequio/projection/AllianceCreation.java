package org.tequio.projection;

import org.neo4j.driver.Transaction;
import org.tequio.shared.Cube;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Alliances that the graph does not have, with their memberships.
 *
 * @param alliances with all that they owe to their members
 */
record AllianceCreation(List<Row> alliances, List<Row> memberships) implements Creation {

    @Override
    public Batch batch() {
        return new Batch(Stream.concat(alliances.stream(), memberships.stream()).toList());
    }

    @Override
    public List<String> create(Transaction graph) {
        Nodes.create(graph, Cube.ALLIANCES, News.ofNew(alliances).created());
        var joined = MembershipProjection.create(graph, memberships);
        if (joined.number() < memberships.size()) {
            throw new Creations.NotNew();
        }
        return joined.notAllied();
    }

    @Override
    public void count(CountChange counts) {
        alliances.forEach(alliance -> counts.putOn(Cube.ALLIANCES, alliance.properties()));
    }

    @Override
    public Set<String> members() {
        return memberships.stream()
                .flatMap(membership -> Rows.strings(membership.properties(), "actorId"))
                .collect(Collectors.toSet());
    }
}
