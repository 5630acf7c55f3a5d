package org.tequio.intake.duplicates;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.Territories;
import org.tequio.shared.Language;
import org.tequio.shared.SearchText;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Towns and countries in words. */
final class Places {

    private static final Map<String, Set<String>> COUNTRIES = new ConcurrentHashMap<>();

    private Places() {}

    /** What a country is called in our languages. */
    static Set<String> wordsOfCountry(@Nullable String code) {
        return code == null ? Set.of() : COUNTRIES.computeIfAbsent(code, Places::read);
    }

    /** Whether two towns may be one, written in two ways: one has all words of the other, or of similar letters. */
    static boolean areSame(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && (has(one, other) || has(other, one));
    }

    /** Whether two towns are known, and not the same; in different scripts nobody can say. */
    static boolean differ(List<String> one, List<String> other) {
        return !one.isEmpty() && !other.isEmpty() && areLatin(one) == areLatin(other) && !areSame(one, other);
    }

    private static boolean areLatin(List<String> words) {
        return words.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static boolean has(List<String> all, List<String> some) {
        return some.stream().allMatch(word -> all.stream().anyMatch(other -> areSame(word, other)));
    }

    private static boolean areSame(String word, String other) {
        return KindWords.meaning(word).equals(KindWords.meaning(other)) || Misspelling.agreement(word, other) > 0;
    }

    private static Set<String> read(String code) {
        return Territories.WORLD.find(code).stream()
                .flatMap(territory -> Arrays.stream(Language.values())
                        .map(language -> territory.label().in(language)))
                .flatMap(name -> SearchText.words(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
