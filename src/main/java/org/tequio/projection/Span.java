package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * From when until when something is so, as the graph keeps it: days whose texts sort as the days do.
 *
 * @param firstDay before all others if no beginning is known
 * @param lastDay after all others if no end is known
 */
record Span(String firstDay, String lastDay) {

    private static final String NO_BEGINNING = Rows.firstDay(null);
    private static final String NO_END = Rows.lastDay(null);

    static Span of(Value firstDay, Value lastDay) {
        return new Span(firstDay.asString(NO_BEGINNING), lastDay.asString(NO_END));
    }

    static Span of(Map<String, ?> properties) {
        return new Span(text(properties.get("firstDay"), NO_BEGINNING), text(properties.get("lastDay"), NO_END));
    }

    boolean holds(String day) {
        return firstDay.compareTo(day) <= 0 && day.compareTo(lastDay) <= 0;
    }

    boolean beginningIsKnown() {
        return !firstDay.equals(NO_BEGINNING);
    }

    /** The first day after this one on which it begins, or is over. */
    Optional<String> changeAfter(String day) {
        if (day.compareTo(firstDay) < 0) {
            return Optional.of(firstDay);
        }
        return holds(day) && !lastDay.equals(NO_END)
                ? Optional.of(LocalDate.parse(lastDay).plusDays(1).toString())
                : Optional.empty();
    }

    private static String text(@Nullable Object day, String unknown) {
        return Objects.requireNonNullElse(day, unknown).toString();
    }
}
