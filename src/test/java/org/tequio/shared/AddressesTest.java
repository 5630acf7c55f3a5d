package org.tequio.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AddressesTest {

    private static final int LONG = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "office@example.org",
                "Write to office@example.org.",
                "mailto:a.b+c@sub.example.org?subject=x",
                "x@y@example.org",
                "oficina@peñón.es",
                "maria~@example.org",
                "a@b.c",
                "संपर्क@उदाहरण.भारत",
                "jose\u0301@coop.org",
                "jose@coope\u0301.org"
            })
    void anAddressIsFound(String text) {
        assertTrue(Addresses.areIn(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@coop",
                "l@s trabajador@s",
                "coop@home",
                "coop @ example.org",
                "a@.org",
                "https://example.org/@coop",
                "'@coop.example.org'",
                "_@example.org"
            })
    void whatIsNoneIsNotTakenForOne(String text) {
        assertFalse(Addresses.areIn(text));
    }

    @Test
    void aReasonIsRefusedForWhateverMayBeOne() {
        assertTrue(Addresses.mayBeIn("coop@home"));
        assertFalse(Addresses.mayBeIn("@coop"));
    }

    /** Of a search that looks again from each sign this would see no end. */
    @Test
    void whatIsAlmostOneIsLookedThroughOnce() {
        assertFalse(Addresses.areIn("@" + "a".repeat(LONG)));
        assertFalse(Addresses.areIn("a@" + "b".repeat(LONG)));
        assertFalse(Addresses.areIn("a@".repeat(LONG)));
        assertFalse(Addresses.areIn("!".repeat(LONG) + "@"));
    }
}
