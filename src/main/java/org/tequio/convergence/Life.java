package org.tequio.convergence;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From when until when something is so; the first and the last day, null where they are not known. */
public record Life(@Nullable String firstDay, @Nullable String lastDay) {

    /** How the graph writes a beginning and an end that nobody knows, where it has to write one. */
    private static final String NO_BEGINNING = "0000";

    private static final String NO_END = "9999";
    private static final int YEAR = 4;

    public boolean holds(String day) {
        return (firstDay == null || firstDay.compareTo(day) <= 0) && (lastDay == null || day.compareTo(lastDay) <= 0);
    }

    public boolean beginningIsKnown() {
        return firstDay != null && !firstDay.startsWith(NO_BEGINNING);
    }

    public boolean endIsKnown() {
        return lastDay != null && !lastDay.startsWith(NO_END);
    }

    /** In which it is known to begin and to end. */
    public IntStream years() {
        return Stream.of(firstDay, lastDay)
                .filter(Objects::nonNull)
                .map(day -> day.substring(0, YEAR))
                .filter(year -> !year.equals(NO_BEGINNING) && !year.equals(NO_END))
                .mapToInt(Integer::parseInt);
    }
}
