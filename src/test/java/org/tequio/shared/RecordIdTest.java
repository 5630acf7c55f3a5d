package org.tequio.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;
import java.util.stream.LongStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RecordIdTest {

    private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";

    @Test
    void noTwoNumbersShareAnId() {
        long numbers = 1_000_000;
        assertEquals(
                numbers,
                LongStream.rangeClosed(1, numbers)
                        .mapToObj(RecordId::of)
                        .distinct()
                        .count());
    }

    @Test
    void oneWrongCharacterIsAlwaysFound() {
        var id = RecordId.of(42).value();
        for (int place = 0; place < id.length(); place++) {
            for (char wrong : ALPHABET.toCharArray()) {
                var typed = id.substring(0, place) + wrong + id.substring(place + 1);
                assertEquals(typed.equals(id), RecordId.parse(typed).isPresent(), typed);
            }
        }
    }

    @Test
    void twoSwappedCharactersAreAlwaysFound() {
        for (long number = 1; number < 1_000; number++) {
            var id = RecordId.of(number).value();
            for (int place = 0; place + 1 < id.length(); place++) {
                if (id.charAt(place) != id.charAt(place + 1)) {
                    var typed =
                            id.substring(0, place) + id.charAt(place + 1) + id.charAt(place) + id.substring(place + 2);
                    assertTrue(RecordId.parse(typed).isEmpty(), typed);
                }
            }
        }
    }

    @Test
    void neighboursBetrayNothing() {
        var firstCharacters = LongStream.rangeClosed(1, 1_000)
                .mapToObj(number -> RecordId.of(number).value().substring(0, 1))
                .collect(Collectors.toSet());
        assertEquals(ALPHABET.length(), firstCharacters.size());
    }

    @Test
    void theNumberIsReadFromItsId() {
        for (long number = 1; number < 29L * 29 * 29 * 29 * 29 * 29 * 29 * 29; number = number * 3 + 1) {
            assertEquals(number, RecordId.of(number).number());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "aaaaaaaaa", "0000000001", "../etc/pw"})
    void whatIsNoIdIsNone(String text) {
        assertTrue(RecordId.parse(text).isEmpty());
    }

    @Test
    void thereIsNoIdForNothing() {
        assertThrows(IllegalArgumentException.class, () -> RecordId.of(0));
    }
}
