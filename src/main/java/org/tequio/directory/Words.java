package org.tequio.directory;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Problem;
import org.tequio.shared.SearchText;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed into a search box, as words of letters and digits in lower case: nothing that a query language
 * knows is left in them.
 *
 * @param rough whether one typing error in each word is forgiven
 */
record Words(List<String> words, boolean rough) {

    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_WORDS = 20;
    /** In a shorter word, one other letter makes another word. */
    private static final int SHORTEST_WITH_TYPO = 4;

    /** @throws Problem 400 for a text that is too long, or has no word */
    static Words of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw Problem.invalidParameter("q", "q has at most %d characters.".formatted(MOST_CHARACTERS));
        }
        var words = SearchText.wordsSought(text);
        if (words.isEmpty()) {
            throw Problem.invalidParameter("q", "q has no word to search for: letters or digits.");
        }
        if (words.size() > MOST_WORDS) {
            throw Problem.invalidParameter("q", "q has at most %d words.".formatted(MOST_WORDS));
        }
        return new Words(words, false);
    }

    static Optional<Words> ofNullable(@Nullable String text) {
        return Optional.ofNullable(text).map(Words::of);
    }

    /** The same words, typing errors forgiven. */
    Words roughly() {
        return new Words(words, true);
    }

    /** What the full-text index is asked. */
    String query() {
        return rough ? withErrors() : withoutErrors();
    }

    /** What the index is asked by who looks for these very words only, which costs less than beginnings. */
    String whole() {
        return words.stream().map(word -> "+" + word).collect(Collectors.joining(" "));
    }

    /** Every word must occur, the last one at least as a beginning; better in one piece. */
    private String withoutErrors() {
        var phrase = words.size() > 1 ? Stream.of("\"%s\"^2".formatted(String.join(" ", words))) : Stream.<String>of();
        return Stream.concat(each(word -> "+" + word, word -> "+(%1$s^2 %1$s*)".formatted(word)), phrase)
                .collect(Collectors.joining(" "));
    }

    /** Every word must occur, with at most one letter wrong, missing, added or swapped. */
    private String withErrors() {
        return each(word -> "+" + similar(word), word -> "+(%s %s*)".formatted(similar(word), word))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> each(UnaryOperator<String> inside, UnaryOperator<String> last) {
        var end = words.size() - 1;
        return Stream.concat(words.stream().limit(end).map(inside), Stream.of(last.apply(words.get(end))));
    }

    /** Of a number every digit counts: one year is not another with an error. */
    private static String similar(String word) {
        boolean isNumber = word.codePoints().allMatch(Character::isDigit);
        return isNumber || word.codePointCount(0, word.length()) < SHORTEST_WITH_TYPO ? word : word + "~1";
    }
}
