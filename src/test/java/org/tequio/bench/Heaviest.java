package org.tequio.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The heaviest questions about the network, from sixteen clients at once: how slow and how large answers get. */
final class Heaviest {

    private static final Duration LOAD = Duration.ofSeconds(20);
    private static final int LARGEST_PAGE = 1_000;
    /** Each page of another length, so that none was answered before. */
    private static final int LENGTHS = 500;

    private final Api api;
    private final String hub;
    private final List<List<String>> pairs;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong largest = new AtomicLong();

    /** @param hub the actor with the most memberships */
    Heaviest(Api api, String hub, List<List<String>> pairs) {
        this.api = api;
        this.hub = hub;
        this.pairs = pairs;
    }

    void ask() throws Exception {
        Clients.perSecond(LOAD, () -> this::askOnce);
    }

    private void askOnce() throws Exception {
        int number = asked.getAndIncrement();
        var pair = pairs.get(number / 2 % pairs.size());
        var question = number % 2 == 0
                ? "/api/v1/actors/%s/network?depth=3&limit=%d".formatted(hub, LARGEST_PAGE - number / 2 % LENGTHS)
                : "/api/v1/paths?k=5&max=12&from=%s&to=%s".formatted(pair.get(0), pair.get(1));
        long begin = System.nanoTime();
        int length = api.text(question).length();
        slowest.accumulateAndGet(System.nanoTime() - begin, Math::max);
        largest.accumulateAndGet(length, Math::max);
    }

    double slowestMillis() {
        return slowest.get() / 1e6;
    }

    double largestMegabytes() {
        return largest.get() / 1e6;
    }
}
