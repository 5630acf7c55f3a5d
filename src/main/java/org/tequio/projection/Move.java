package org.tequio.projection;

/**
 * A step of the projection: who takes it, from where to where, and the generation that it writes.
 *
 * @param fence the leader's number
 * @param from the revision at which the graph must stand
 * @param to the revision at which it will stand
 * @param generation when the last rebuild began
 */
record Move(long fence, long from, long to, long generation) {

    /** A step on the spot: what it writes will be written again, or belongs to revisions that were passed. */
    static Move onTheSpot(long fence, GraphPosition position) {
        return new Move(fence, position.revision(), position.revision(), position.generation());
    }

    static Move to(long revision, long fence, GraphPosition position) {
        return new Move(fence, position.revision(), revision, position.generation());
    }

    Move onTheSpot() {
        return new Move(fence, from, from, generation);
    }
}
