package org.tequio.convergence;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Graph.Reading;
import org.tequio.shared.PartialDate;
import org.tequio.shared.Problem;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The day that an answer is for.
 *
 * @param today the day that the projection counts for
 */
record AskedDay(String day, String today) {

    /** The day of {@code at}, or of the present if none is asked for: a graph in which nothing is has today's. */
    static AskedDay of(Reading graph, @Nullable LocalDate at, Clock clock) {
        var kept = KeptCounts.day(graph).filter(day -> !day.isEmpty()).orElseGet(() -> LocalDate.now(clock)
                .toString());
        return new AskedDay(at == null ? kept : at.toString(), kept);
    }

    /** Whether the projection has counted for it. */
    boolean present() {
        return day.equals(today);
    }

    /**
     * The last day of a partial date.
     *
     * @throws Problem 400 unless it is one
     */
    static @Nullable LocalDate read(@Nullable String at) {
        if (at == null) {
            return null;
        }
        return PartialDate.parse(at)
                .orElseThrow(() -> Problem.invalidParameter(
                        "at", "'%s' is not a date: write 2019, 2019-06 or 2019-06-30.".formatted(at)))
                .lastDay();
    }
}
