package org.tequio.convergence;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.PartialDate;
import org.tequio.shared.Problem;

import java.time.LocalDate;

/**
 * The day that an answer is for.
 *
 * @param today the day that the projection counts for
 */
public record AskedDay(String day, String today) {

    /** That of {@code at}, or today if none is asked for. */
    public static AskedDay of(@Nullable LocalDate at, String today) {
        return new AskedDay(at == null ? today : at.toString(), today);
    }

    /** Whether the projection has counted for it. */
    public boolean present() {
        return day.equals(today);
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
