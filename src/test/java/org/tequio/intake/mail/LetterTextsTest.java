package org.tequio.intake.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tequio.shared.Language;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LetterTextsTest {

    private static final Pattern WORD = Pattern.compile("\\{([^}]*)}");

    @ParameterizedTest
    @EnumSource
    void theTextsOfALanguageAreThoseOfTheKindsAndNoMore(Language language) {
        var expected = new TreeSet<>(Set.of("greeting", "until", "about"));
        for (var kind : LetterKind.values()) {
            for (var part : List.of("subject", "tells", "asks", "unexpected")) {
                expected.add(kind.code() + "." + part);
            }
            kind.links().forEach(link -> expected.add(kind.code() + ".link." + link));
        }
        assertEquals(expected, keys(language));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysTheSameWithTheSameWords(Language language) {
        for (var key : keys(Language.EN)) {
            assertEquals(words(Language.EN, key), words(language, key), key);
            if (language != Language.EN) {
                assertNotEquals(raw(Language.EN, key), raw(language, key), key);
            }
        }
    }

    @Test
    void noTextWantsAWordThatItsKindLacks() {
        for (var kind : LetterKind.values()) {
            keys(Language.EN).stream()
                    .filter(key -> key.startsWith(kind.code() + "."))
                    .forEach(key -> assertTrue(kind.words().containsAll(words(Language.EN, key)), key));
        }
    }

    @Test
    void aSubjectFitsALine() {
        for (var language : Language.values()) {
            for (var kind : LetterKind.values()) {
                assertTrue(raw(language, kind.code() + ".subject").length() < 60, kind + " in " + language);
            }
        }
    }

    private static Set<String> words(Language language, String key) {
        return WORD.matcher(raw(language, key))
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static String raw(Language language, String key) {
        return LetterTexts.in(language).texts().getString(key);
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Collections.list(LetterTexts.in(language).texts().getKeys()));
    }
}
