package org.tequio.exchange.imports;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PersonalContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 000 000 000 FCFA",
                "1 001 234 567 FCFA",
                "1.000.000.000 Euro",
                "1.001.234.567 Euro",
                "1,000,000,000 US$",
                "1'001'234'567 Fr.",
                "Agent 007 2019-2020",
                "007 2019-2020",
                "000 000 000 000",
                "since 2019-06-30, 2020-06-30",
                "42 members, 1001 in 2019",
            })
    void numbersAreNoTelephones(String prose) {
        assertFalse(PersonalContact.isIn(prose));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0049 30 1234567",
                "Call 0049 30 1234567",
                "Call:0049301234567",
                "(00221) 33 869 12 34",
                "+49 30 1234567",
                "Tel. 030 1234567",
                "short::Tel. +49 30 1234567",
                "007 495 123 45 67",
                "00(221) 33 869 12 34",
                "write to jane@coop.org",
            })
    void telephonesAndAddressesAreSeen(String prose) {
        assertTrue(PersonalContact.isIn(prose));
    }
}
