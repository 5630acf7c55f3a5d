package org.tequio.exchange.changes;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Tells subscribers what comes, page by page as fast as each of them takes it, and looks again when there was nothing. */
@ApplicationScoped
class Subscriptions {

    /** How soon a subscriber learns of a change; each look costs a look at the end of an index. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final String NOTHING_NEW = "nothing new";

    private final Changes changes;

    Subscriptions(Changes changes) {
        this.changes = changes;
    }

    /** All changes after a revision, without end. A page that cannot be read ends the connection: the subscriber comes back. */
    Multi<OutboundSseEvent> from(long since, Sse events) {
        var told = new AtomicLong(since);
        return Multi.createBy().repeating().uni(() -> next(told)).indefinitely().concatMap(page -> Multi.createFrom()
                .iterable(page.isEmpty() ? idle(events) : events(page, events)));
    }

    private Uni<List<Change>> next(AtomicLong told) {
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> read(told)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .call(page -> page.isEmpty() ? pause() : Uni.createFrom().voidItem());
    }

    private List<Change> read(AtomicLong told) throws SQLException {
        var page = changes.after(told.get(), Long.MAX_VALUE);
        if (!page.isEmpty()) {
            told.set(page.get(page.size() - 1).revision());
        }
        return page;
    }

    private static Uni<Void> pause() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(PAUSE);
    }

    private static List<OutboundSseEvent> idle(Sse events) {
        return List.of(events.newEventBuilder().comment(NOTHING_NEW).build());
    }

    private static List<OutboundSseEvent> events(List<Change> page, Sse events) {
        return page.stream().map(change -> event(change, events)).toList();
    }

    private static OutboundSseEvent event(Change change, Sse events) {
        var event = events.newEventBuilder()
                .name("change")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(change);
        return (change.last() ? event.id(Long.toString(change.revision())) : event).build();
    }
}
