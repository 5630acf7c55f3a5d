package org.tequio.directory;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Problem;
import org.tequio.shared.SearchText;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody typed into a search box, as words of letters and digits in lower case: nothing that a query language
 * knows is left in them.
 *
 * @param begun what only joins words, typed last: the beginning of another word, or of nothing
 * @param joined the same without hyphens between letters, if there are any: co-operative is cooperative, too
 * @param rough whether one typing error in each word is forgiven
 */
record Words(
        List<String> words,
        @Nullable String begun,
        @Nullable Words joined,
        boolean rough) {

    private static final int MOST_CHARACTERS = 500;
    private static final int MOST_WORDS = 20;
    /** Long names in Thai or Japanese have up to forty; each of them is looked up. */
    private static final int MOST_SIGNS = 100;
    /** In a word of fewer letters, one other letter makes another word. */
    private static final int SHORTEST_WITH_TYPO = 4;
    /** Each of their signs is a syllable, of two letters or more. */
    private static final Set<UnicodeScript> SYLLABARIES = EnumSet.of(
            UnicodeScript.HANGUL,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.CHEROKEE,
            UnicodeScript.CANADIAN_ABORIGINAL,
            UnicodeScript.VAI,
            UnicodeScript.YI);

    /** @throws Problem 400 for a text that is too long, or has no word */
    static Words of(String text) {
        fault(text).ifPresent(fault -> {
            throw Problem.invalidParameter("q", fault);
        });
        var joined = SearchText.joined(text);
        return new Words(
                SearchText.wordsSought(text),
                SearchText.begun(text).orElse(null),
                joined.equals(text) ? null : of(joined),
                false);
    }

    /** Why a text cannot be searched for, if it cannot. */
    static Optional<String> fault(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.of("q has at most %d characters.".formatted(MOST_CHARACTERS));
        }
        var words = SearchText.wordsSought(text);
        if (words.isEmpty()) {
            return Optional.of("q has no word to search for: letters or digits.");
        }
        return words.size() > MOST_SIGNS || typed(words) > MOST_WORDS
                ? Optional.of("q has at most %d words, or %d signs of scripts that put no space between them."
                        .formatted(MOST_WORDS, MOST_SIGNS))
                : Optional.empty();
    }

    /** How many words somebody has typed: signs without a space between them are one. */
    private static long typed(List<String> words) {
        return IntStream.range(0, words.size())
                .filter(i -> i == 0 || !SearchText.isUnspaced(words.get(i)) || !SearchText.isUnspaced(words.get(i - 1)))
                .count();
    }

    static Optional<Words> ofNullable(@Nullable String text) {
        return Optional.ofNullable(text).map(Words::of);
    }

    /** The same words, typing errors forgiven. */
    Words roughly() {
        return new Words(words, begun, joined == null ? null : joined.roughly(), true);
    }

    /** The words as a line of {@link SearchText#of}. */
    String line() {
        return String.join(" ", words);
    }

    /** What the full-text index is asked. */
    String query() {
        var own = rough ? withErrors() : withoutErrors();
        return joined == null ? own : "(%s) (%s)".formatted(own, joined.query());
    }

    /** What the index is asked by who looks for these very words only, which costs less than beginnings. */
    String whole() {
        var own = words.stream().map(word -> required(itself(word))).collect(Collectors.joining(" "));
        return joined == null ? own : "(%s) (%s)".formatted(own, joined.whole());
    }

    /** Every word must occur, the last one at least as a beginning; better in one piece. */
    private String withoutErrors() {
        var phrase = words.size() > 1 ? Stream.of("\"%s\"^2".formatted(line())) : Stream.<String>of();
        return Stream.concat(each(Words::itself, word -> "(%s^2 %s*)".formatted(itself(word), word)), phrase)
                .collect(Collectors.joining(" "));
    }

    /** Every word must occur, with at most one letter wrong, missing, added or swapped. */
    private String withErrors() {
        return each(Words::similar, word -> "(%s %s*)".formatted(similar(word), word))
                .collect(Collectors.joining(" "));
    }

    /**
     * @param inside what is asked of a word that others follow
     * @param last what of the last one, unless a joining word behind it says that it is complete; records with a word
     *     that begins with this one are better, but nobody knows yet whether one is meant
     */
    private Stream<String> each(UnaryOperator<String> inside, UnaryOperator<String> last) {
        if (begun != null) {
            return Stream.concat(words.stream().map(inside).map(Words::required), Stream.of(begun + "*"));
        }
        var end = words.size() - 1;
        return Stream.concat(words.stream().limit(end).map(inside), Stream.of(last.apply(words.get(end))))
                .map(Words::required);
    }

    private static String required(String part) {
        return "+" + part;
    }

    private static String itself(String word) {
        return orApart(word, word);
    }

    /** Of a number every digit counts: one year is not another with an error. */
    private static String similar(String word) {
        boolean isNumber = word.codePoints().allMatch(Character::isDigit);
        boolean isExact = isNumber || letters(word) < SHORTEST_WITH_TYPO;
        return orApart(word, isExact ? word : word + "~1");
    }

    private static int letters(String word) {
        return word.codePoints()
                .map(sign -> SYLLABARIES.contains(UnicodeScript.of(sign)) ? 2 : 1)
                .sum();
    }

    /** What is asked of a word, or its letters and digits one behind the other. */
    private static String orApart(String word, String asked) {
        var apart = SearchText.apart(word);
        return apart.equals(word) ? asked : "(%s \"%s\")".formatted(asked, apart);
    }
}
