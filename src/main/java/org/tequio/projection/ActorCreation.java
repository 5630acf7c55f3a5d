package org.tequio.projection;

import org.neo4j.driver.Transaction;
import org.tequio.shared.Cube;

import java.util.List;
import java.util.Set;

/** Actors that the graph does not have; those that will be in an alliance are marked as allied already. */
record ActorCreation(List<Row> actors) implements Creation {

    @Override
    public Batch batch() {
        return new Batch(actors);
    }

    @Override
    public List<String> create(Transaction graph) {
        ActorProjection.create(graph, actors);
        return List.of();
    }

    @Override
    public void count(CountChange counts) {
        actors.forEach(actor -> counts.putOn(Cube.ACTORS, actor.properties()));
    }

    @Override
    public Set<String> members() {
        return Set.of();
    }
}
