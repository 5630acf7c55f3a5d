package org.tequio.shared;

import com.fasterxml.jackson.annotation.JsonValue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How long ago somebody last stood for a record. */
public enum Freshness implements Coded {
    /** Less than a year ago. */
    GREEN("green", "%s > $aYearAgo"),
    /** Less than two years ago. */
    YELLOW("yellow", "(%1$s <= $aYearAgo AND %1$s > $twoYearsAgo)"),
    /** Longer ago. */
    RED("red", "%s <= $twoYearsAgo");

    public static final Codes<Freshness> CODES = Codes.of(Freshness.class);

    public static final String A_YEAR_AGO = "aYearAgo";
    private static final String TWO_YEARS_AGO = "twoYearsAgo";

    /** The parameters that change from one day to the next. */
    public static final Set<String> DAYS = Set.of(A_YEAR_AGO, TWO_YEARS_AGO);

    private static final String OF = """
            CASE
                WHEN %1$s.confirmedOn > $aYearAgo THEN 'green'
                WHEN %1$s.confirmedOn > $twoYearsAgo THEN 'yellow'
                ELSE 'red'
            END\
            """;

    private final String code;
    private final String condition;

    Freshness(String code, String condition) {
        this.code = code;
        this.condition = condition;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** The freshness of a record, in Cypher. */
    public static String of(String variable) {
        return OF.formatted(variable);
    }

    /** The days that divide one from the other, as parameters. */
    public static Map<String, Object> days(LocalDate today) {
        return Map.of(
                A_YEAR_AGO, today.minusYears(1).toString(),
                TWO_YEARS_AGO, today.minusYears(2).toString());
    }

    /** The freshness that a day of confirmation means, all days written 2026-01-31. */
    public static Freshness of(String day, String aYearAgo, String twoYearsAgo) {
        if (day.compareTo(aYearAgo) > 0) {
            return GREEN;
        }
        return day.compareTo(twoYearsAgo) > 0 ? YELLOW : RED;
    }

    /** Whether a day of confirmation means any of these. */
    public static String condition(String day, Collection<Freshness> any) {
        return any.stream()
                .map(freshness -> freshness.condition.formatted(day))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }
}
