package org.tequio.register.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class WithoutAddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            As office@example.org wrote.         | As (address) wrote.
            o'neill+a@mail.coop.example, josé@é.fr | (address), (address)
            a@b.org-c@d.org                      | (address)(address)
            a@b.org@c.org                        | (address)@c.org
            संपर्क@उदाहरण.भारत को लिखें              | (address) को लिखें
            Ask l@s trabajador@s, or @gsef.      | Ask l@s trabajador@s, or @gsef.
            """)
    void anAddressIsTakenOutAndNothingElse(String text, String without) {
        assertEquals(without, WithoutAddresses.of(text));
    }

    @Test
    void aLongTextThatIsAlmostAnAddressTakesNoTime() {
        for (var almost : new String[] {"a".repeat(500_000), "a".repeat(250_000) + "@", "a@" + "b.".repeat(250_000)}) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(almost, WithoutAddresses.of(almost)));
        }
    }
}
