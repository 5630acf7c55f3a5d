package org.tequio.exchange.exports;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class FlatObjectsTest {

    private final FlatObjects<List<String>> pages =
            new FlatObjects<>(List.of("url", "title"), values -> Arrays.asList(values));

    @Test
    void valuesStandInTheOrderOfTheirNames() {
        assertEquals(
                List.of(Arrays.asList("u", "é \"t\""), Arrays.asList("v", null), Arrays.asList("w", null)),
                pages.read(
                        "[{\"title\": \"é \\\"t\\\"\", \"url\": \"u\"}, {\"url\": \"v\"}, {\"url\": \"w\", \"title\": null}]"));
        assertEquals(List.of(), pages.read("[]"));
    }

    @Test
    void oneIsReadAfterTheOther() {
        for (int length = 0; length < 10_000; length += 7) {
            var text = "u".repeat(length);
            assertEquals(List.of(Arrays.asList(text, null)), pages.read("[{\"url\": \"%s\"}]".formatted(text)));
            assertEquals(List.of(), pages.read("[]"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"adress\": \"u\"}]",
                "[{\"url\": 1}]",
                "[{\"url\": [\"u\"]}]",
                "[{\"url\": {}}]",
                "[{\"url\": \"u\""
            })
    void nothingElseIsPassedOver(String json) {
        assertThrows(IllegalStateException.class, () -> pages.read(json));
    }
}
