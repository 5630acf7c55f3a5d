package org.tequio.exchange.exports;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** What the database looks for while somebody works on what it gave before: one thing at a time. */
public final class Ahead<T> {

    private @Nullable FutureTask<T> coming;

    /** Has somebody else ask for it. */
    public void ask(Question<T> question) {
        coming = new FutureTask<>(question::ask);
        Infrastructure.getDefaultExecutor().execute(coming);
    }

    /** Whether something was asked for that nobody has taken. */
    public boolean isComing() {
        return coming != null;
    }

    /** What was asked for. If nobody has begun to ask, the one who waits does. */
    public T take() throws SQLException {
        var asked = Objects.requireNonNull(coming, "Nothing was asked for");
        coming = null;
        try {
            asked.run();
            return asked.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof SQLException failure ? failure : new SQLException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Nobody waits for the next rows any longer", e);
        }
    }

    /** Something to ask of a connection that nobody else uses meanwhile. */
    @FunctionalInterface
    public interface Question<T> {

        T ask() throws SQLException;
    }
}
