package org.tequio.projection;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.outbox.Outbox;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads on in the outbox, and works out what the graph is to keep, while the graph still takes what was read before: so
 * all of them have work to do.
 */
@ApplicationScoped
class ReadAhead {

    private final Outbox outbox;
    private final Projection projection;
    private final ProjectionConfig config;
    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    private Optional<Page> ahead = Optional.empty();

    ReadAhead(Outbox outbox, Projection projection, ProjectionConfig config) {
        this.outbox = outbox;
        this.projection = projection;
        this.config = config;
    }

    /**
     * What follows a revision.
     *
     * @param to the revision that it ends with
     * @param batch nothing, if nothing follows
     */
    record Next(long to, Batch batch) {}

    /** What follows a revision, maybe still on its way; nothing if that failed. */
    private record Page(long after, CompletableFuture<Optional<Next>> next) {}

    /** What follows a revision; if it is much, it begins to read what follows that. */
    Next after(long revision) throws SQLException {
        var read = taken(revision);
        var next = read.isPresent() ? read.get() : read(revision);
        if (next.batch.rows().size() > config.batchSize() / 2) {
            begin(next.to);
        }
        return next;
    }

    /** Lets go of what was read: the register may have been restored since. */
    void forget() {
        ahead = Optional.empty();
    }

    private void begin(long revision) {
        ahead = Optional.of(new Page(revision, CompletableFuture.supplyAsync(() -> tried(revision), reader)));
    }

    private Optional<Next> taken(long revision) {
        var page = ahead.filter(read -> read.after == revision);
        forget();
        return page.map(Page::next).flatMap(CompletableFuture::join);
    }

    /** Nothing if it fails: it is asked again when its turn comes. */
    private Optional<Next> tried(long revision) {
        try {
            return Optional.of(read(revision));
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private Next read(long revision) throws SQLException {
        var messages = outbox.after(revision, config.batchSize());
        long to = messages.isEmpty()
                ? revision
                : messages.get(messages.size() - 1).revision();
        return new Next(to, Batch.newestOf(messages, projection::row));
    }

    @PreDestroy
    void close() {
        reader.shutdownNow();
    }
}
