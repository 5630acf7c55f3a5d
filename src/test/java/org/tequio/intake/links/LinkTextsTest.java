package org.tequio.intake.links;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tequio.shared.Language;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

class LinkTextsTest {

    @ParameterizedTest
    @EnumSource
    void theTextsOfALanguageAreThoseOfThePurposesAndNoMore(Language language) {
        var expected = new TreeSet<>(Set.of("done", "until", "reason"));
        for (var page : List.of("used", "expired", "unknown")) {
            expected.addAll(List.of(page + ".title", page + ".advice"));
        }
        for (var purpose : LinkPurpose.values()) {
            for (var part : List.of("title", "tells", "button", "done")) {
                expected.add(purpose.code() + "." + part);
            }
        }
        assertEquals(expected, keys(language));
    }

    @ParameterizedTest
    @EnumSource(names = {"FR", "ES"})
    void noTwoLanguagesSayTheSame(Language other) {
        for (var key : keys(Language.EN)) {
            assertNotEquals(
                    LinkTexts.in(Language.EN).text(key), LinkTexts.in(other).text(key));
        }
    }

    private static Set<String> keys(Language language) {
        return new TreeSet<>(Collections.list(LinkTexts.in(language).texts().getKeys()));
    }
}
