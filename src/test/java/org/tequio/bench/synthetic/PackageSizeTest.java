package org.tequio.bench.synthetic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PackageSizeTest {

    @ParameterizedTest
    @CsvSource({"1k, 1000", "100K, 100000", "1m, 1000000", "1500, 1500"})
    void readsNumbersWithTheirThousands(String text, int actors) {
        assertEquals(actors, PackageSize.parse(text).actors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "-1k", "3", "99999m", "1.5k"})
    void refusesWhatIsNoSize(String text) {
        assertThrows(IllegalArgumentException.class, () -> PackageSize.parse(text));
    }

    @Test
    void writesTheShortForm() {
        assertEquals("10k", PackageSize.parse("10000").toString());
    }
}
