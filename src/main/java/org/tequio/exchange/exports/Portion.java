package org.tequio.exchange.exports;

import org.tequio.register.Snapshot;

import java.sql.SQLException;

/**
 * Which part of all rows is wanted.
 *
 * @param after the id behind which they begin; empty for all
 * @param limit how many at most
 */
record Portion(String after, long limit) {

    static final Portion ALL = new Portion("", Long.MAX_VALUE);

    /** What a copy reads of it. */
    void set(Snapshot snapshot) throws SQLException {
        snapshot.set("tequio.after", after);
        snapshot.set("tequio.limit", Long.toString(limit));
    }

    boolean isAll() {
        return equals(ALL);
    }
}
