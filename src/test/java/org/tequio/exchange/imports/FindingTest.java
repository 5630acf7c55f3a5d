package org.tequio.exchange.imports;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.exchange.imports.Finding.Severity;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FindingTest {

    @ParameterizedTest
    @CsvSource({"kind, kind", "contact jane@coop.org, …", "l@s socias, l@s socias"})
    void nobodysAddressStandsInIt(String text, String shown) {
        var finding = new Finding("actors", 1, text, Severity.WARNING, "unknown-column", text, "Mend it.");
        assertEquals(shown, finding.column());
        assertEquals(shown, finding.value());
    }
}
