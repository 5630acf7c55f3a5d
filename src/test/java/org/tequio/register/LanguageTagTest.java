package org.tequio.register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            en,            true
            zh-Hant,       true
            sl-rozaj-1994, true
            e,             false
            english,       false
            en-,           false
            en-x-a,        false
            en_GB,         false
            """)
    void isALanguageWithWhatSaysWhich(String text, boolean isOne) {
        assertEquals(isOne, LanguageTag.parse(text).isPresent());
    }

    @Test
    void howeverLongItIsRead() {
        var parts = "-aa".repeat(3_000);
        assertEquals(Optional.of("en" + parts), LanguageTag.parse("en" + parts));
        assertEquals(Optional.empty(), LanguageTag.parse("en" + parts + "-"));
    }
}
