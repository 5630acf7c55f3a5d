package org.tequio.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The heaviest questions about the network, from sixteen clients at once: how slow and how large answers get. Each page
 * has another length, so that hardly any was asked for before.
 */
final class Heaviest {

    private static final Duration LOAD = Duration.ofSeconds(20);
    private static final int LARGEST_PAGE = 1_000;
    private static final int PAGES = 100;
    /** Five thousand nodes are told in all: of pages of eight hundred to a thousand, the one after so many is among the last. */
    private static final int PAGES_BEFORE = 5;

    private final Api api;
    private final String hub;
    private final List<List<String>> pairs;
    private final List<String> lastPages = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final AtomicLong largest = new AtomicLong();

    /** @param hub the actor with the most memberships */
    Heaviest(Api api, String hub, List<List<String>> pairs) {
        this.api = api;
        this.hub = hub;
        this.pairs = pairs;
    }

    /** Turns the pages to the last ones. */
    void prepare() throws IOException {
        for (int page = 0; page < PAGES; page++) {
            lastPages.add(lastPage(network(LARGEST_PAGE - 1 - 2 * page)));
        }
    }

    void ask() throws Exception {
        Clients.perSecond(LOAD, () -> this::askOnce);
    }

    private String network(int limit) {
        return "/api/v1/actors/%s/network?depth=3&limit=%d".formatted(hub, limit);
    }

    private String lastPage(String first) throws IOException {
        var page = first;
        for (int before = 0; before < PAGES_BEFORE; before++) {
            var next = api.get(page).get("next");
            if (next.isNull()) {
                break;
            }
            page = first + "&cursor=" + URLEncoder.encode(next.asText(), StandardCharsets.UTF_8);
        }
        return page;
    }

    private String question(int number) {
        var pair = pairs.get(number / 2 % pairs.size());
        return switch (number % 4) {
            case 0 -> network(LARGEST_PAGE - 2 * (number / 4 % PAGES));
            case 2 -> lastPages.get(number / 4 % PAGES);
            default -> "/api/v1/paths?k=5&max=12&from=%s&to=%s".formatted(pair.get(0), pair.get(1));
        };
    }

    private void askOnce() throws Exception {
        var question = question(asked.getAndIncrement());
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
