package org.tequio.exchange.imports;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.exchange.RecordTexts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class RowTest {

    @ParameterizedTest
    @CsvSource({"short::Tel. +49 30 1234567", "short::ABC|former::Write to jane@coop.org"})
    void otherNamesHoldNobodysContactEither(String names) {
        var row = row("id,names\na,%s\n".formatted(names));
        assertEquals(List.of(), row.values("names", RecordTexts::name, ""));
        assertEquals(
                List.of("personal-contact"),
                row.findings().stream().map(Finding::code).toList());
        assertFalse(row.isRejected());
    }

    private static Row row(String csv) {
        try (var reader =
                new PackageReader(PackageFile.ACTORS, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))) {
            return reader.next(1).get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
