package org.tequio.exchange.changes;

import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;
import org.tequio.register.RecordType;
import org.tequio.register.Status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.await;

class SubscriptionsTest {

    private static final int MANY = 300;
    private static final int SECONDS = 3;

    private final Tail tail = new Tail();

    @Test
    void forManyThatWaitTheRegisterIsAskedAsOftenAsForOne() throws InterruptedException {
        var begin = Instant.now();
        var subscriptions = new Subscriptions(tail);
        var subscribers = Stream.generate(() -> subscriptions.from(7, new SseImpl()))
                .limit(MANY)
                .map(events -> events.subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE)))
                .toList();
        try {
            Thread.sleep(1000L * SECONDS);
            await("a second look", () -> tail.looks.get() > 1);
            int looks = tail.looks.get();
            long most = mostLooks(Duration.between(begin, Instant.now()));
            assertTrue(looks <= most, "%d looks, not %d".formatted(looks, most));
            tail.latest = 8;
            await("all to be told", () -> subscribers.stream().allMatch(one -> isTold(one, "8")));
            subscribers.forEach(one -> assertEquals(1, ids(one).count()));
        } finally {
            subscribers.forEach(AssertSubscriber::cancel);
        }
    }

    @Test
    void whoIsBehindIsToldEachChangeOnceAndInItsOrder() {
        tail.latest = 12;
        var subscriptions = new Subscriptions(tail);
        var early = subscriptions.from(8, new SseImpl()).subscribe().withSubscriber(AssertSubscriber.create(100));
        var late = subscriptions.from(10, new SseImpl()).subscribe().withSubscriber(AssertSubscriber.create(100));
        try {
            await("both to be level", () -> isTold(early, "12") && isTold(late, "12"));
            assertEquals(List.of("9", "10", "11", "12"), ids(early).toList());
            assertEquals(List.of("11", "12"), ids(late).toList());
        } finally {
            early.cancel();
            late.cancel();
        }
    }

    /** Two a second, and one at each end. */
    private static long mostLooks(Duration within) {
        return 2 * within.toMillis() / 1000 + 2;
    }

    private static boolean isTold(AssertSubscriber<OutboundSseEvent> subscriber, String id) {
        return ids(subscriber).anyMatch(id::equals);
    }

    /** Of changes, not of comments. */
    private static Stream<String> ids(AssertSubscriber<OutboundSseEvent> subscriber) {
        return List.copyOf(subscriber.getItems()).stream()
                .filter(event -> event.getData() != null)
                .map(OutboundSseEvent::getId);
    }

    /** The end of a register that has one change in each revision. */
    private static final class Tail extends Changes {

        private final AtomicInteger looks = new AtomicInteger();
        private volatile long latest = 7;

        Tail() {
            super(null, null);
        }

        @Override
        List<Change> after(long revision, long until) {
            looks.incrementAndGet();
            return revision < latest ? List.of(change(revision + 1)) : List.of();
        }

        private static Change change(long revision) {
            return new Change(
                    revision,
                    true,
                    Instant.EPOCH,
                    RecordType.ACTOR,
                    "6qv3k0b7x",
                    1,
                    Status.LISTED,
                    null,
                    null,
                    Map.of("kind", "cooperative"));
        }
    }
}
