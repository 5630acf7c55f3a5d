package org.tequio.exchange.exports;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What the database looks for while somebody works on what it gave before. Two statements take turns, as the one that is
 * asked again loses what it gave.
 *
 * @param <T> what a statement gives
 */
public final class Ahead<S extends Statement, T> implements AutoCloseable {

    private final S one;
    private final S other;
    private boolean isTurnOfOther;
    private @Nullable FutureTask<T> coming;

    /** @param one to be closed with this, as the other */
    public Ahead(S one, S other) {
        this.one = one;
        this.other = other;
    }

    /** Has somebody else ask for the next. */
    public void ask(Question<S, T> question) {
        var statement = isTurnOfOther ? other : one;
        isTurnOfOther = !isTurnOfOther;
        coming = new FutureTask<>(() -> question.ask(statement));
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

    /** The connection is nobody else's before the database has answered. */
    @Override
    public void close() throws SQLException {
        try (one;
                other) {
            if (isComing()) {
                take();
            }
        }
    }

    /** What to ask by a statement, on a connection that nobody else uses meanwhile. */
    @FunctionalInterface
    public interface Question<S extends Statement, T> {

        T ask(S statement) throws SQLException;
    }
}
