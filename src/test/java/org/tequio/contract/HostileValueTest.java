package org.tequio.contract;

import org.junit.jupiter.api.Test;
import org.tequio.contract.HostileValue.Family;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HostileValueTest {

    private static final List<HostileValue> VALUES = HostileValue.some(500, 3, 4711);

    @Test
    void areOfEveryFamilyAndNearlyAllDifferent() {
        var families = VALUES.stream().map(HostileValue::family).collect(Collectors.toSet());
        assertEquals(new HashSet<>(Arrays.asList(Family.values())), families);
        assertTrue(VALUES.stream().map(HostileValue::encoded).distinct().count() > 450);
    }

    @Test
    void areTheSameInEveryRun() {
        assertEquals(VALUES, HostileValue.some(500, 3, 4711));
    }

    @Test
    void reachTenKilobytesAndEveryControlCharacterThatMatters() {
        assertTrue(VALUES.stream().anyMatch(value -> bytes(value) > 10_000));
        for (var text : List.of("\0", "\r\n", "\u202e", "`", "\\u0060", "LOAD CSV FROM 'http://127.0.0.1:4711/x'")) {
            assertTrue(VALUES.stream().anyMatch(value -> value.text().contains(text)), text);
        }
        assertTrue(VALUES.stream().anyMatch(HostileValue::breaksTheAddress));
    }

    private static int bytes(HostileValue value) {
        return value.text().getBytes(StandardCharsets.UTF_8).length;
    }
}
