package org.tequio.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known: {@code 2019}, {@code 2019-06} or {@code 2019-06-30} (EDTF level 0). It covers
 * its whole period, from {@link #firstDay()} to {@link #lastDay()}.
 */
public record PartialDate(@JsonValue String value) implements Comparable<PartialDate> {

    private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    /** @throws IllegalArgumentException with a sentence for the person who wrote it, unless it is such a date */
    @JsonCreator
    public PartialDate {
        if (!SHAPE.matcher(value).matches() || !exists(value)) {
            throw new IllegalArgumentException(
                    "'%s' is not a date; write 2019, 2019-06 or 2019-06-30".formatted(value));
        }
    }

    /** The date, if this is one. */
    public static Optional<PartialDate> parse(String text) {
        return SHAPE.matcher(text).matches() && exists(text) ? Optional.of(new PartialDate(text)) : Optional.empty();
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate("%04d".formatted(year));
    }

    public LocalDate firstDay() {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atDay(1);
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    public LocalDate lastDay() {
        return switch (value.length()) {
            case 4 -> Year.parse(value).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    /** Whether nothing of it has come by this day. */
    public boolean liesAfter(LocalDate day) {
        return firstDay().isAfter(day);
    }

    /** By first day; of two that begin alike the less exact one comes first. */
    @Override
    public int compareTo(PartialDate other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean exists(String value) {
        try {
            return switch (value.length()) {
                case 4 -> true;
                case 7 -> YearMonth.parse(value) != null;
                default -> LocalDate.parse(value) != null;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }
}
