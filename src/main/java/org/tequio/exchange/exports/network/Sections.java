package org.tequio.exchange.exports.network;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jspecify.annotations.Nullable;
import org.tequio.register.CopiedRows;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

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
    private final @Nullable Snapshot beside;
    private boolean isOdd;

    /** @param told in the order of the file */
    Sections(Snapshot snapshot, List<Section> told, Opening opening) throws SQLException {
        this.snapshot = snapshot;
        this.beside = told.size() > 1 ? snapshot.beside() : null;
        this.left = told.iterator();
        this.opening = opening;
    }

    /** Has the database begin with those whose turn it is, and waits for nothing. */
    void begin() {
        while (left.hasNext() && begun.size() < AT_ONCE) {
            var section = left.next();
            var shown = turn();
            var opened = new FutureTask<>(() -> opening.open(section, shown));
            Infrastructure.getDefaultExecutor().execute(opened);
            begun.add(new Begun(section, opened));
        }
    }

    /** Goes through all rows of each section. */
    void each(Visiting visiting) throws SQLException, IOException {
        while (!begun.isEmpty()) {
            var next = begun.element();
            visit(next.rows(), visiting.visitor(next.section));
            begun.remove();
            begin();
        }
    }

    private static void visit(CopiedRows rows, Visitor visitor) throws SQLException, IOException {
        for (var row = rows.next(); row != null; row = rows.next()) {
            visitor.visit(new NetworkRow(row));
        }
    }

    private Snapshot turn() {
        isOdd = !isOdd;
        return isOdd || beside == null ? snapshot : beside;
    }

    /** Neither connection is anybody else's before the database has answered. */
    @Override
    public void close() throws SQLException {
        try (var another = beside) {
            closeBegun();
        }
    }

    /** Each, whatever becomes of the one before. */
    private void closeBegun() throws SQLException {
        var next = begun.poll();
        if (next != null) {
            try {
                next.rows().close();
            } finally {
                closeBegun();
            }
        }
    }

    /** @param opened on another thread, as the database first has to find some rows */
    private record Begun(Section section, FutureTask<CopiedRows> opened) {

        /** If nobody has begun to open them, the one who waits does. */
        private CopiedRows rows() throws SQLException {
            opened.run();
            try {
                return opened.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof SQLException failure ? failure : new SQLException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException("Nobody waits for these rows any longer", e);
            }
        }
    }

    /** Asks for the rows of a section. */
    @FunctionalInterface
    interface Opening {

        CopiedRows open(Section section, Snapshot shown) throws SQLException;
    }

    /** Begins to write a section. */
    @FunctionalInterface
    interface Visiting {

        Visitor visitor(Section section) throws IOException;
    }

    /** Looks at one row after the other. */
    @FunctionalInterface
    interface Visitor {

        void visit(NetworkRow row) throws IOException;
    }
}
