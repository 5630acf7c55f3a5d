package org.tequio.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which addresses are one source. */
class SourcesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            203.0.113.7,           cb007107
            2001:db8:1:2:3:4:5:6,  20010db800010002
            2001:db8:1:2::9,       20010db800010002
            2001:db8:1:3::9,       20010db800010003
            ::ffff:203.0.113.7,    cb007107
            no:address,            ''
            unknown,               ''
            """)
    void aNetworkOf64BitsIsOne(String host, String source) {
        assertEquals(source, SubmissionLimit.network(host));
    }
}
