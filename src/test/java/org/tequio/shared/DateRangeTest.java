package org.tequio.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class DateRangeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019,             2019-01-01, 2019-12-31
            2020-02,          2020-02-01, 2020-02-29
            2019-06-30,       2019-06-30, 2019-06-30
            2015/2020,        2015-01-01, 2020-12-31
            2015-06/2015-07,  2015-06-01, 2015-07-31
            2015/..,          2015-01-01, 9998-12-31
            ../2020,          0001-01-01, 2020-12-31
            0000/2020,        0001-01-01, 2020-12-31
            2015/9999,        2015-01-01, 9998-12-31
            0000,             0001-01-01, 0001-01-01
            9999-05,          9998-12-31, 9998-12-31
            """)
    void coversTheWholePeriodOfBothEnds(String text, String first, String last) {
        var range = DateRange.parse("at", text);
        assertEquals(first, range.first().toString());
        assertEquals(last, range.last().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "..", "2020/2019", "2019/2020/2021", "2019-13", "/", "2019-02-30", "20190101"})
    void whatIsNoRangeIsRefused(String text) {
        assertThrows(Problem.class, () -> DateRange.parse("at", text));
    }
}
