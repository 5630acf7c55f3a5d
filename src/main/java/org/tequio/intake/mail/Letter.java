package org.tequio.intake.mail;

import org.tequio.shared.Language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What one person is to be told.
 *
 * @param recipient a bare e-mail address: personal data, named in no exception
 * @param words those of the kind, from anybody: control characters are taken out of them, and they are escaped where they
 *     are shown; {@code until}, the moment at which the links expire, as {@code Instant} writes it
 * @param links absolute addresses by the names of the kind, some or all; shown in the order of the kind
 */
public record Letter(
        String recipient, Language language, LetterKind kind, Map<String, String> words, Map<String, String> links) {

    /** One address and nothing that could be read as more: no display name, list, comment, quote or line break. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\p{Z}\\p{C}<>()\\[\\]\\\\,;:\"@]{1,64}@[^\\p{Z}\\p{C}<>()\\[\\]\\\\,;:\"@]{1,253}");

    /** What could break out of a line, cannot be stored, or turns the direction of all that follows. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\n]]|[\\p{Cs}\\p{Zl}\\p{Zp}]|[\\u202A-\\u202E\\u2066-\\u2069]");

    public Letter {
        if (!ADDRESS.matcher(recipient).matches()) {
            throw new IllegalArgumentException("The recipient is not a bare e-mail address");
        }
        if (!words.keySet().equals(kind.words())) {
            throw new IllegalArgumentException(
                    "%s wants the words %s, not %s".formatted(kind, kind.words(), words.keySet()));
        }
        if (!kind.links().containsAll(links.keySet())) {
            throw new IllegalArgumentException(
                    "%s has the links %s, not %s".formatted(kind, kind.links(), links.keySet()));
        }
        words = cleaned(words);
        links = inOrder(links, kind);
    }

    private static Map<String, String> inOrder(Map<String, String> links, LetterKind kind) {
        var ordered = new LinkedHashMap<String, String>();
        kind.links().forEach(name -> ordered.computeIfAbsent(name, links::get));
        return Collections.unmodifiableMap(ordered);
    }

    private static Map<String, String> cleaned(Map<String, String> words) {
        var cleaned = new TreeMap<String, String>();
        words.forEach((name, word) -> cleaned.put(
                name, UNSEEN.matcher(word.replace("\r\n", "\n")).replaceAll(" ").strip()));
        return Map.copyOf(cleaned);
    }
}
