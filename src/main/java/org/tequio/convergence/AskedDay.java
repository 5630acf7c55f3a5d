package org.tequio.convergence;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.PartialDate;
import org.tequio.shared.Problem;

import java.time.LocalDate;

/**
 * The day that an answer is for.
 *
 * @param today the day that the projection counts for
 * @param present whether none is asked for: of one that is named the same is told on that day and ever after
 */
public record AskedDay(String day, String today, boolean present) {

    /** That of {@code at}, or today if none is asked for. */
    public static AskedDay of(@Nullable LocalDate at, String today) {
        return new AskedDay(at == null ? today : at.toString(), today, at == null);
    }

    /**
     * The last day of a partial date.
     *
     * @throws Problem 400 unless it is one
     */
    public static @Nullable LocalDate read(@Nullable String at) {
        if (at == null) {
            return null;
        }
        return PartialDate.parse(at)
                .orElseThrow(() -> Problem.invalidParameter(
                        "at", "'%s' is not a date: write 2019, 2019-06 or 2019-06-30.".formatted(at)))
                .lastDay();
    }
}
