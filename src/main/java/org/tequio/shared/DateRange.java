package org.tequio.shared;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The days from one partial date to another, such as {@code 2015/2020}, {@code 2015/..}, {@code ../2020-06} (an EDTF
 * interval), or the days of a single one, such as {@code 2019}.
 *
 * @param first the first day of the range
 * @param last its last day
 */
public record DateRange(LocalDate first, LocalDate last) {

    /** All days, also those that stand for a date not known: it lets everything through. */
    public static final DateRange EVER = new DateRange(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));
    /** What can be asked for: a year less at both ends, for a date not known is neither before nor after a year. */
    private static final DateRange KNOWN = new DateRange(LocalDate.of(1, 1, 1), LocalDate.of(9998, 12, 31));

    private static final Pattern SLASH = Pattern.compile("/");
    private static final String OPEN = "..";

    /** @throws Problem 400 that names the parameter, unless the text is a range that does not end before it begins */
    public static DateRange parse(String parameter, String text) {
        var ends = SLASH.split(text, -1);
        try {
            if (ends.length > 2) {
                throw new IllegalArgumentException("'%s' has more than two ends".formatted(text));
            }
            var from = ends[0];
            var to = ends[ends.length - 1];
            boolean range = ends.length == 2;
            var first = range && from.equals(OPEN) ? KNOWN.first : new PartialDate(from).firstDay();
            var last = range && to.equals(OPEN) ? KNOWN.last : new PartialDate(to).lastDay();
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("'%s' ends before it begins".formatted(text));
            }
            return new DateRange(known(first), known(last));
        } catch (IllegalArgumentException e) {
            throw Problem.invalidParameter(
                    parameter,
                    "%s: %s; a range is 2015/2020, 2015/.. or ../2020.".formatted(parameter, e.getMessage()));
        }
    }

    private static LocalDate known(LocalDate day) {
        if (day.isBefore(KNOWN.first)) {
            return KNOWN.first;
        }
        return day.isAfter(KNOWN.last) ? KNOWN.last : day;
    }

    /** Its ends as parameters of these names, such as {@code atFirst} and {@code atLast}. */
    public Map<String, String> named(String name) {
        return Map.of(name + "First", first.toString(), name + "Last", last.toString());
    }
}
