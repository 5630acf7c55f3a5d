package org.tequio.network.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best of many, as many as fit: by score, and of equal ones the lower number first. */
final class Ranking {

    private static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::thing);

    private final int most;
    private final PriorityQueue<Ranked> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private long offered;

    Ranking(int most) {
        this.most = most;
    }

    /** A score of nothing is none. */
    void offer(int thing, double score) {
        if (score <= 0) {
            return;
        }
        offered++;
        var worst = best.size() < most ? null : best.peek();
        if (worst != null && worst.score() > score) {
            // most end here, without anything made for them
            return;
        }
        best.add(new Ranked(thing, score));
        if (best.size() > most) {
            best.poll();
        }
    }

    /** How many had a score, those that did not fit too. */
    long offered() {
        return offered;
    }

    List<Ranked> bestFirst() {
        var ranked = new ArrayList<>(best);
        ranked.sort(BEST_FIRST);
        return ranked;
    }

    record Ranked(int thing, double score) {}
}
