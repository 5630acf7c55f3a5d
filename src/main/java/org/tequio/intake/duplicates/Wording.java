package org.tequio.intake.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name in the words that the database makes of it, without case, accents, legal forms and what only joins words.
 *
 * @param bare the words of the name without the acronym that it states in brackets or in front; empty if it states none
 */
record Wording(List<String> words, List<String> bare) {

    private static final int LONGEST_ACRONYM = 10;
    private static final int MOST_PARTS_OF_ACRONYM = 3;
    private static final int LONGEST_PART_OF_ACRONYM = 4;
    /** Initials of fewer words are nobody's acronym; as in the database's {@code initials_clue}. */
    private static final int LEAST_INITIALS = 3;

    private static final int MOST_INITIALS = 8;
    private static final int LEAST_INNER = 3;
    /** As in the database's {@code whole_clue}. */
    private static final int LONGEST_CLUE = 200;

    static Wording read(ResultSet row) throws SQLException {
        return new Wording(texts(row, "words"), texts(row, "bare"));
    }

    /** The words in brackets, or in front, if they are so many that they are a name themselves. */
    List<String> inner() {
        if (bare.isEmpty()) {
            return List.of();
        }
        var left = new ArrayList<>(words);
        bare.forEach(left::remove);
        return left.size() < LEAST_INNER ? List.of() : left;
    }

    /** Whether it is nothing but an acronym, or a name as short as one, perhaps with the country behind it. */
    boolean isAcronym(Set<String> country) {
        return asOne(words.stream().filter(word -> !country.contains(word))).isPresent();
    }

    /** By which a record with exactly this name, this name without its acronym, or this acronym in one is found. */
    Stream<String> wholeClues() {
        var forms = Stream.of(words, bare).filter(form -> !form.isEmpty()).map(form -> cut(String.join(" ", form)));
        return Stream.concat(forms, asOne(words.stream()).stream()).distinct().map(form -> "=" + form);
    }

    /** Words that stand for a whole name: the only one of a form, the country apart, or what the other form leaves out. */
    Set<String> acronyms(Set<String> country) {
        var only = Stream.of(words, bare)
                .map(form -> form.stream().filter(word -> !country.contains(word)))
                .flatMap(form -> asOne(form).stream());
        var stated = bare.isEmpty()
                ? List.<String>of()
                : words.stream().filter(word -> !bare.contains(word)).toList();
        return Stream.of(only, stated.stream(), asOne(stated.stream()).stream())
                .flatMap(acronyms -> acronyms)
                .filter(word -> word.length() > 1 && word.length() <= LONGEST_ACRONYM)
                .collect(Collectors.toSet());
    }

    /** What could be its acronym; none for a name of few words or very many. */
    Stream<String> initials() {
        var form = bare.isEmpty() ? words : bare;
        return form.size() < LEAST_INITIALS || form.size() > MOST_INITIALS
                ? Stream.empty()
                : Stream.of(form.stream()
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining()));
    }

    /** A word alone, or an acronym in parts, such as ICA-AP. */
    private static Optional<String> asOne(Stream<String> form) {
        var parts = form.toList();
        boolean isAcronym = parts.size() == 1
                || !parts.isEmpty()
                        && parts.size() <= MOST_PARTS_OF_ACRONYM
                        && parts.stream().allMatch(part -> part.length() <= LONGEST_PART_OF_ACRONYM);
        return isAcronym ? Optional.of(String.join("", parts)) : Optional.empty();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static String cut(String clue) {
        int length = Math.min(LONGEST_CLUE, clue.codePointCount(0, clue.length()));
        return clue.substring(0, clue.offsetByCodePoints(0, length));
    }
}
