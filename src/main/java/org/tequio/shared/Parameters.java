package org.tequio.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Reads the values of query parameters; what cannot be read is a 400 that names the parameter and what would do. */
public final class Parameters {

    private static final int MOST_VALUES = 500;

    private Parameters() {}

    public static <T extends Coded> List<T> members(String parameter, List<String> codes, Codes<T> list) {
        return each(parameter, codes).stream()
                .map(code -> list.get(parameter, code))
                .distinct()
                .toList();
    }

    public static <T extends Coded> List<String> codes(String parameter, List<String> codes, Codes<T> list) {
        return members(parameter, codes, list).stream().map(Coded::code).toList();
    }

    /** Words that mean the same in capital letters. */
    public static List<String> inAnyCase(String parameter, List<String> words) {
        return atMost(parameter, words).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    public static List<String> ids(String parameter, List<String> ids) {
        return each(parameter, ids).stream()
                .map(id -> RecordId.parse(id).orElseThrow(() -> notAnId(parameter, id)))
                .map(RecordId::value)
                .distinct()
                .toList();
    }

    /** A single one. */
    public static String id(String parameter, String id) {
        return RecordId.parse(id.strip()).map(RecordId::value).orElseThrow(() -> notAnId(parameter, id));
    }

    public static List<String> identifiers(String parameter, List<String> identifiers) {
        for (var identifier : atMost(parameter, identifiers)) {
            if (identifier.indexOf(':') < 1) {
                throw Problem.invalidParameter(
                        parameter, "'%s' is not an identifier: write 'scheme:value'.".formatted(identifier));
            }
        }
        return identifiers;
    }

    /** A day or a time as the graph keeps times. */
    public static String moment(String parameter, String text) {
        try {
            return Moment.of(
                    text.contains("T")
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeException e) {
            throw Problem.invalidParameter(
                    parameter,
                    "%s is a day (2026-01-31) or a time (2026-01-31T12:00:00Z), not '%s'.".formatted(parameter, text));
        }
    }

    /** Words each of which must be among the known ones. */
    public static List<String> words(String parameter, List<String> words, Collection<String> known) {
        var all = each(parameter, words).stream().distinct().toList();
        all.forEach(word -> mustBeKnown(parameter, word, known));
        return all;
    }

    /**
     * The values of a list of codes, ids or words that have no comma: each in a parameter of its own, or with commas
     * between them.
     *
     * @throws Problem 400 if there are more than anybody needs
     */
    public static List<String> each(String parameter, List<String> values) {
        return atMost(
                parameter,
                values.stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .toList());
    }

    public static void mustBeKnown(String parameter, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw Problem.unknownCode(parameter, word, Advice.on(word, known));
        }
    }

    private static List<String> atMost(String parameter, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw Problem.invalidParameter(
                    parameter, "%s may have at most %d values.".formatted(parameter, MOST_VALUES));
        }
        return values;
    }

    private static Problem notAnId(String parameter, String id) {
        return Problem.invalidParameter(
                parameter, "'%s' is not an id: nine characters, the last of which checks the others.".formatted(id));
    }
}
