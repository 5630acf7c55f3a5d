package org.tequio.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019,        2019-01-01,  2019-12-31
            2020-02,     2020-02-01,  2020-02-29
            2019-06-30,  2019-06-30,  2019-06-30
            """)
    void aPartialDateCoversItsWholePeriod(String value, LocalDate first, LocalDate last) {
        var date = new PartialDate(value);
        assertEquals(first, date.firstDay());
        assertEquals(last, date.lastDay());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2019-13", "2019-02-30", "2019-6", "06-2019", "2019-06-30T00:00", "in 2019"})
    void whatIsNoDateIsRefusedWithAdvice(String value) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new PartialDate(value));
        assertEquals("'%s' is not a date; write 2019, 2019-06 or 2019-06-30".formatted(value), refusal.getMessage());
    }
}
