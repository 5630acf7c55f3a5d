package org.tequio.shared;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text as the search sees it, the same on the way into the graph and on the way out: words of letters and digits of any
 * script, in lower case and without marks. Single letters joined by dots are one word. Scripts that put no space between
 * words give a word for each character. What only joins words ({@code and}, {@code y}, {@code et}, {@code e}, {@code und},
 * {@code &}) is none. A word of letters and digits is found in its parts, too: GSEF2018 by {@code gsef 2018}; and words
 * with a hyphen between them in one piece: Co-operative by {@code cooperative}.
 */
public final class SearchText {

    /** Accents, and the vowel points of Arabic and Hebrew; the vowel signs of Indic scripts are letters to their readers. */
    private static final Pattern MARKS = Pattern.compile("\\p{IsInherited}+");

    private static final String UNSPACED =
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]";
    private static final Pattern SIGN = Pattern.compile(UNSPACED);
    private static final Pattern WORD = Pattern.compile("%1$s|[\\p{L}\\p{M}\\p{N}&&[^%1$s]]+".formatted(UNSPACED));
    /** The same of a folded text in ASCII, as most are: many times as fast. */
    private static final Pattern ASCII_WORD = Pattern.compile("[a-z0-9]+");

    private static final int ASCII = 128;
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    /**
     * An acronym of the kind of R.I.P.E.S.S., folded already. What it has taken it never gives back, for fewer letters
     * would never do: so Java need not call itself once for each of them, and a text full of dots cannot fill the stack.
     */
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}.])\\p{L}\\p{M}*+(?:\\.\\p{L}\\p{M}*+)++(?!\\.?[\\p{L}\\p{M}\\p{N}])");

    private static final Pattern BETWEEN_LETTER_AND_DIGIT =
            Pattern.compile("(?<=[\\p{L}\\p{M}])(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");

    /** Gives back nothing that it has taken, as {@link #DOTTED}. */
    private static final Pattern HYPHENATED =
            Pattern.compile("(?<![\\p{L}\\p{M}])[\\p{L}\\p{M}]++(?:[-\\u2010\\u2011][\\p{L}\\p{M}]++)++");

    private static final Pattern HYPHEN = Pattern.compile("[-\\u2010\\u2011]");

    private static final Set<String> JOINING = Set.of("and", "y", "et", "e", "und");
    /** Shorter words (de, of, la, the) often have no letter in an acronym. */
    private static final int FULL_WORD = 4;

    private static final int LONGEST_ACRONYM = 10;

    private SearchText() {}

    /** Upper and lower case alike, compatible forms alike, without marks: for comparing and for alphabetical order. */
    public static String fold(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var bare = MARKS.matcher(decomposed).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The words of a text, in their order. */
    public static List<String> words(String text) {
        return allWords(text).filter(word -> !JOINING.contains(word)).toList();
    }

    /** The words that somebody looks for: one that only joins words, if there is no other, may be the beginning of one. */
    public static List<String> wordsSought(String text) {
        var words = words(text);
        return words.isEmpty() ? allWords(text).limit(1).toList() : words;
    }

    /** The word at the end of a text that only joins words, behind others: it may be the beginning of one. */
    public static Optional<String> begun(String text) {
        var all = allWords(text).toList();
        return all.stream()
                .skip(Math.max(1, all.size() - 1))
                .filter(last -> JOINING.contains(last) && !words(text).isEmpty())
                .findFirst();
    }

    /** Whether a word is a sign of a script that puts no space between words: a part of one, as far as anybody can tell. */
    public static boolean isUnspaced(String word) {
        return SIGN.matcher(word).matches();
    }

    /** The letters and the digits of a word apart, with a blank between them. */
    public static String apart(String word) {
        return BETWEEN_LETTER_AND_DIGIT.matcher(word).replaceAll(" ");
    }

    /** A text without the hyphens between its letters. */
    public static String joined(String text) {
        return HYPHENATED.matcher(text).replaceAll(SearchText::joined);
    }

    /**
     * What is kept of a record to find it by: a line of words for each name, their acronyms, letters and digits apart,
     * words with a hyphen in one piece.
     */
    public static String of(Collection<String> names) {
        var lines = names.stream().map(SearchText::line).toList();
        return Stream.of(
                        lines.stream(),
                        names.stream().flatMap(SearchText::acronyms),
                        lines.stream().map(SearchText::apart),
                        names.stream().map(SearchText::hyphenated).filter(line -> !line.isEmpty()))
                .flatMap(stream -> stream)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String line(String name) {
        return String.join(" ", words(name));
    }

    private static String joined(MatchResult hyphenated) {
        return HYPHEN.matcher(hyphenated.group()).replaceAll("");
    }

    /** The words with hyphens, in one piece each. */
    private static String hyphenated(String name) {
        return line(HYPHENATED.matcher(name).results().map(SearchText::joined).collect(Collectors.joining(" ")));
    }

    /** The initials of all words, and of the longer ones only. */
    private static Stream<String> acronyms(String name) {
        var words = words(IN_BRACKETS.matcher(name).replaceAll(" "));
        var longer = words.stream().filter(word -> word.length() >= FULL_WORD).toList();
        return Stream.of(words, longer)
                .filter(some -> some.size() > 2 && some.size() <= LONGEST_ACRONYM)
                .map(SearchText::initials);
    }

    private static String initials(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private static Stream<String> allWords(String text) {
        var folded = fold(text);
        var undotted = folded.indexOf('.') < 0
                ? folded
                : DOTTED.matcher(folded).replaceAll(acronym -> acronym.group().replace(".", ""));
        var word = isAscii(undotted) ? ASCII_WORD : WORD;
        return word.matcher(undotted).results().map(MatchResult::group);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < ASCII);
    }
}
