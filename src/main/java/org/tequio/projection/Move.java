package org.tequio.projection;

/**
 * A step of the projection: who takes it, from where to where, and the generation that it writes.
 *
 * @param fence the leader's number
 * @param from the revision at which the graph must stand
 * @param to the revision at which it will stand
 * @param generation the rebuild that it belongs to; what an earlier one has written is written anew
 * @param day for which the graph counts who meets
 */
record Move(long fence, long from, long to, long generation, String day) {

    /** That of news: earlier than every rebuild, so that only a newer version writes over an older one. */
    static final long NEWS = 0;

    /** A step on the spot: what it writes will be written again, or belongs to revisions that were passed. */
    static Move onTheSpot(long fence, GraphPosition position) {
        return new Move(fence, position.revision(), position.revision(), NEWS, position.day());
    }

    static Move to(long revision, long fence, GraphPosition position) {
        return new Move(fence, position.revision(), revision, NEWS, position.day());
    }

    Move onTheSpot() {
        return upTo(from);
    }

    Move upTo(long revision) {
        return new Move(fence, from, revision, generation, day);
    }

    Move ofGeneration(long rebuild) {
        return new Move(fence, from, to, rebuild, day);
    }
}
