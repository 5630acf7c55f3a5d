package org.tequio.exchange.reconcile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.register.RecordType;

import java.util.Collections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class ReconciliationQueryTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            er,      ER
            ERI,     ER
            Eritrea, ER
            Erythrée, ER
            Erytrea,
            Africa,
            """)
    void aCountryIsKnownByCodeOrNameAndNeverGuessed(String word, String code) {
        assertEquals(code, country(entry(word)));
    }

    @Test
    void theFirstThatIsACountryCounts() {
        assertEquals("ER", country(entry("Nowhere") + "," + entry("Eritrea") + "," + entry("Nauru")));
    }

    /** However a client spreads them, what it makes us look up has an end. */
    @Test
    void twentyValuesOfAPropertyAreReadInHoweverManyEntries() {
        var nowhere = String.join(",", Collections.nCopies(19, entry("Nowhere")));
        assertEquals("ER", country(nowhere + "," + entry("Eritrea")));
        assertNull(country(nowhere + "," + entry("Nowhere") + "," + entry("Eritrea")));
    }

    private static String entry(String country) {
        return "{\"pid\": \"country\", \"v\": \"%s\"}".formatted(country);
    }

    private static String country(String entries) {
        var query = JsonParameter.read("q0", "{\"query\": \"A\", \"properties\": [%s]}".formatted(entries));
        return ReconciliationQuery.read(query).description(RecordType.ACTOR).country();
    }
}
