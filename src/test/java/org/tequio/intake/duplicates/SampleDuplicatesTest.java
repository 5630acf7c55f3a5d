package org.tequio.intake.duplicates;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tequio.register.RecordType;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Real names, among which everybody finds themselves, and nobody is taken for somebody else. */
class SampleDuplicatesTest {

    private static final Path SAMPLE = Path.of("src/main/resources/sample/actors.csv");

    private static final Map<String, Description> LISTED = new LinkedHashMap<>();
    private static Duplicates duplicates;

    @BeforeAll
    static void theSampleIsListed() throws IOException, SQLException {
        var register = Listing.empty();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(SAMPLE)) {
            for (var row : rows) {
                var description = description(row);
                LISTED.put(register.add(description), description);
            }
        }
        duplicates = register.duplicates();
    }

    @Test
    void everybodyFindsThemselvesFirst() {
        LISTED.forEach((id, description) -> {
            var found = duplicates.find(description);
            assertEquals(id, found.get(0).id(), description::toString);
            assertTrue(found.get(0).reasons().contains(DuplicateReason.SAME_NAME), description::toString);
        });
    }

    @Test
    void nobodyIsTakenForSomebodyElse() {
        var mistaken = new ArrayList<String>();
        LISTED.forEach((id, description) -> duplicates.find(description).stream()
                .filter(candidate -> !candidate.id().equals(id))
                .filter(candidate -> candidate.score() >= 70)
                .forEach(candidate -> mistaken.add(description.names() + " is not " + candidate)));
        assertEquals(List.of(), mistaken);
    }

    private static Description description(NamedCsvRecord row) {
        return new Description(
                RecordType.ACTOR,
                List.of(row.getField("name")),
                text(row, "country"),
                text(row, "city"),
                text(row, "website"),
                List.of(),
                Set.of());
    }

    private static @Nullable String text(NamedCsvRecord row, String column) {
        var text = row.getField(column);
        return text.isEmpty() ? null : text;
    }
}
