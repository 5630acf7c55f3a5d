package org.tequio.projection;

import org.neo4j.driver.Transaction;

import java.util.List;
import java.util.Set;

/** Records that the graph does not have, as far as anybody knows: to be created in one transaction. */
interface Creation {

    /** The same records for the usual way, on which the graph is asked what it has. */
    Batch batch();

    /**
     * Creates them with all that is derived of them.
     *
     * @return the ids of actors that have come into an alliance by it and are not marked as allied
     * @throws Creations.NotNew if that is not possible; nothing of it may be committed then
     */
    List<String> create(Transaction graph);

    /** Counts them after they were created. */
    void count(CountChange counts);

    /** The ids of actors that come into an alliance by it. */
    Set<String> members();
}
