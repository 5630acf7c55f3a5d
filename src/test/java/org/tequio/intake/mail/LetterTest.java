package org.tequio.intake.mail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.shared.Language;

import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LetterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@",
                "@coop.example",
                "ana@coop.example\r\nBcc: eva@coop.example",
                "ana@coop.example\r\nRCPT TO:<eva@coop.example>",
                "ana@coop.example\n",
                "ana@coop.example,eva@coop.example",
                "Ana <ana@coop.example>",
                "<ana@coop.example>",
                "ana@coop@example",
                "\"ana\"@coop.example",
                "ana\u202e@coop.example"
            })
    void goesToOneBareAddressAndTellsNobodyAboutOthers(String recipient) {
        var refused = assertThrows(IllegalArgumentException.class, () -> to(recipient));
        assertFalse(!recipient.isEmpty() && refused.getMessage().contains(recipient), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@coop.example",
                "ana+sse@mail.coop.example",
                "o'neill@coop.example",
                "josé@coopérative.example"
            })
    void goesToWhoeverHasAnAddress(String recipient) {
        assertEquals(recipient, to(recipient).recipient());
    }

    @Test
    void hasTheWordsAndLinksOfItsKindAndNoOthers() {
        assertThrows(IllegalArgumentException.class, () -> accepted(Map.of(), Map.of()));
        assertThrows(IllegalArgumentException.class, () -> accepted(Map.of("name", "A", "age", "3"), Map.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> accepted(Map.of("name", "A"), Map.of("verify", "https://a.example")));
    }

    @Test
    void keepsLineBreaksAndDropsWhatCannotBeSeen() {
        var name = accepted(Map.of("name", "\u0000 Coop\u202e A\r\nB\tC\ud800\u001b\u2028D\u2029 "), Map.of())
                .words()
                .get("name");
        assertEquals("Coop  A\nB C   D", name);
        assertTrue(name.lines().count() == 2);
    }

    private static Letter to(String recipient) {
        return new Letter(recipient, Language.EN, LetterKind.SUBMISSION_ACCEPTED, Map.of("name", "A"), Map.of());
    }

    private static Letter accepted(Map<String, String> words, Map<String, String> links) {
        return new Letter("ana@coop.example", Language.EN, LetterKind.SUBMISSION_ACCEPTED, words, links);
    }
}
