package org.tequio.intake.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
        return words.stream().filter(word -> !country.contains(word)).count() == 1;
    }

    /** By which a record with exactly this name, or this name without its acronym, is found. */
    Stream<String> wholeClues() {
        return Stream.of(words, bare).filter(form -> !form.isEmpty()).map(form -> "=" + cut(String.join(" ", form)));
    }

    /** Words that stand for a whole name: the only one of a form, the country apart, or what the other form leaves out. */
    Set<String> acronyms(Set<String> country) {
        var only = Stream.of(words, bare)
                .map(form ->
                        form.stream().filter(word -> !country.contains(word)).toList())
                .filter(form -> form.size() == 1)
                .flatMap(List::stream);
        var stated = bare.isEmpty() ? Stream.<String>empty() : words.stream().filter(word -> !bare.contains(word));
        return Stream.concat(only, stated)
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

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static String cut(String clue) {
        int length = Math.min(LONGEST_CLUE, clue.codePointCount(0, clue.length()));
        return clue.substring(0, clue.offsetByCodePoints(0, length));
    }
}
