package org.tequio.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,                    0
            007,                  7
            9223372036854775806,  9223372036854775806
            9223372036854775807,  9223372036854775807
            """)
    void bothEndsAreAmongThem(String text, long number) {
        assertEquals(number, Numbers.between("until", text, 0, Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "11", "-1", "+5", "1e1", "5.0", " 5", "٥", "9223372036854775808", "99999999999999999999"
            })
    void whatIsBeyondThemOrNoNumberIsRefused(String text) {
        assertThrows(Problem.class, () -> Numbers.between("limit", text, 1, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9223372036854775808", "9999999999999999999", "99999999999999999999"})
    void whatIsNoLongIsRefusedHoweverFarTheEndIs(String text) {
        assertThrows(Problem.class, () -> Numbers.between("until", text, 0, Long.MAX_VALUE));
    }
}
