package org.tequio.projection;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.Outbox;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Reads on in the outbox while the graph still takes what was read before, so that both databases have work to do. */
@ApplicationScoped
class ReadAhead {

    private final Outbox outbox;
    private final ProjectionConfig config;
    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    private Optional<Page> ahead = Optional.empty();

    ReadAhead(Outbox outbox, ProjectionConfig config) {
        this.outbox = outbox;
        this.config = config;
    }

    /** Messages after a revision, maybe still on their way. */
    private record Page(long after, CompletableFuture<List<Message>> messages) {}

    /** The next messages after a revision; if there are many, it begins to read those that follow. */
    List<Message> after(long revision) throws SQLException {
        var read = taken(revision);
        var messages = read.isEmpty() ? outbox.after(revision, config.batchSize()) : read;
        if (messages.size() > config.batchSize() / 2) {
            begin(messages.get(messages.size() - 1).revision());
        }
        return messages;
    }

    /** Lets go of what was read: the register may have been restored since. */
    void forget() {
        ahead = Optional.empty();
    }

    private void begin(long revision) {
        ahead = Optional.of(new Page(revision, CompletableFuture.supplyAsync(() -> tried(revision), reader)));
    }

    private List<Message> taken(long revision) {
        var page = ahead.filter(read -> read.after == revision);
        forget();
        return page.map(Page::messages).map(CompletableFuture::join).orElse(List.of());
    }

    /** Nothing if it fails: it is asked again when its turn comes. */
    private List<Message> tried(long revision) {
        try {
            return outbox.after(revision, config.batchSize());
        } catch (SQLException e) {
            return List.of();
        }
    }

    @PreDestroy
    void close() {
        reader.shutdownNow();
    }
}
