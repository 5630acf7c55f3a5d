package org.tequio.exchange.changes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells subscribers what comes, page by page as fast as each of them takes it, and looks again when there was nothing.
 * Those that have been told as much share one look, so that the register is asked no oftener for thousands that wait than
 * for one.
 */
@ApplicationScoped
class Subscriptions {

    /** How long a subscriber waits that has been told all. */
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** How old a look may be that another has had. */
    private static final Duration RECENT = Duration.ofMillis(500);
    /** Of those that wait nearly all are level; a page may be large. */
    private static final int MOST_SHARED = 8;

    private static final String NOTHING_NEW = "nothing new";

    private final Changes changes;
    private final Cache<Long, Uni<List<Change>>> looks = Caffeine.newBuilder()
            .expireAfterWrite(RECENT)
            .maximumSize(MOST_SHARED)
            .build();

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
        return looks.get(told.get(), this::look)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .call(page -> page.isEmpty() ? pause() : moveOn(told, page));
    }

    private Uni<List<Change>> look(long told) {
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> changes.after(told, Long.MAX_VALUE)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .memoize()
                .indefinitely();
    }

    private static Uni<Void> moveOn(AtomicLong told, List<Change> page) {
        told.set(page.get(page.size() - 1).revision());
        return Uni.createFrom().voidItem();
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
