package org.tequio.exchange.exports.network;

import org.jspecify.annotations.Nullable;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

/**
 * What a file tells section by section. While one is written the database begins with the next, on another connection:
 * before it can show the first alliance it has to look at all memberships.
 */
final class Sections implements AutoCloseable {

    private static final int AT_ONCE = 2;

    private final Snapshot snapshot;
    private final Opening opening;
    private final Iterator<Section> left;
    private final Queue<Begun> begun = new ArrayDeque<>();
    private @Nullable Snapshot beside;
    private boolean isOdd;

    /** @param told in the order of the file */
    Sections(Snapshot snapshot, List<Section> told, Opening opening) {
        this.snapshot = snapshot;
        this.left = told.iterator();
        this.opening = opening;
    }

    /** Has the database begin; nothing can be known to fail before. */
    void begin() throws SQLException {
        while (left.hasNext() && begun.size() < AT_ONCE) {
            var section = left.next();
            begun.add(new Begun(section, opening.open(section, turn())));
        }
    }

    /** Goes through all rows of each section. */
    void each(Visiting visiting) throws SQLException, IOException {
        while (!begun.isEmpty()) {
            var next = begun.element();
            next.rows().each(visiting.visitor(next.section()));
            next.rows().close();
            begun.remove();
            begin();
        }
    }

    private Snapshot turn() throws SQLException {
        isOdd = !isOdd;
        if (isOdd) {
            return snapshot;
        }
        if (beside == null) {
            beside = snapshot.beside();
        }
        return beside;
    }

    /** Neither connection is anybody else's before the database has answered. */
    @Override
    public void close() throws SQLException {
        try (var another = beside) {
            for (var next : begun) {
                next.rows().close();
            }
        }
    }

    private record Begun(Section section, NetworkCursor rows) {}

    /** Asks for the rows of a section. */
    @FunctionalInterface
    interface Opening {

        NetworkCursor open(Section section, Snapshot shown) throws SQLException;
    }

    /** Begins to write a section. */
    @FunctionalInterface
    interface Visiting {

        NetworkCursor.Visitor visitor(Section section) throws IOException;
    }
}
