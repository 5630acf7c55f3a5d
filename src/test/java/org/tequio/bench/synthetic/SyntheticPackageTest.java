package org.tequio.bench.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Territories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SyntheticPackageTest {

    private static final PackageSize SIZE = PackageSize.parse("2k");

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedDoesNot() throws IOException {
        SyntheticPackage.write(folder.resolve("a"), SIZE, 1);
        SyntheticPackage.write(folder.resolve("b"), SIZE, 1);
        SyntheticPackage.write(folder.resolve("c"), SIZE, 2);
        for (var file : List.of("actors.csv", "alliances.csv", "memberships.csv", "experiences.csv")) {
            assertEquals(-1, Files.mismatch(folder.resolve("a/" + file), folder.resolve("b/" + file)), file);
            assertNotEquals(-1, Files.mismatch(folder.resolve("a/" + file), folder.resolve("c/" + file)), file);
        }
    }

    @Test
    void countsWhatItWrote() throws IOException {
        var counts = SyntheticPackage.write(folder, SIZE, 1);
        assertEquals(counts.actors(), rows("actors.csv").size());
        assertEquals(counts.alliances(), rows("alliances.csv").size());
        assertEquals(counts.memberships(), rows("memberships.csv").size());
        assertEquals(counts.experiences(), rows("experiences.csv").size());
        assertEquals(5, counts.memberships() / (double) counts.actors(), 0.5);
    }

    @Test
    void hasEveryKindAndEveryCountry() throws IOException {
        SyntheticPackage.write(folder, SIZE, 1);
        var actors = rows("actors.csv");
        assertEquals(Set.copyOf(ActorKind.CODES.codes()), values(actors, "kind"));
        assertTrue(values(actors, "country").containsAll(Territories.WORLD.countriesWithin("001")));
    }

    @Test
    void seatsManyActorsInASubdivisionOfTheirCountry() throws IOException {
        SyntheticPackage.write(folder, SIZE, 1);
        var seated = rows("actors.csv").stream()
                .filter(row -> !row.getField("subdivision").isEmpty())
                .toList();
        assertEquals(0.4, seated.size() / (double) SIZE.actors(), 0.05);
        for (var row : seated) {
            assertEquals(row.getField("country"), Territories.countryOf(row.getField("subdivision")), row::toString);
        }
    }

    @Test
    void saysNothingTwice() throws IOException {
        SyntheticPackage.write(folder, SIZE, 1);
        var seen = new HashSet<List<String>>();
        for (var row : rows("memberships.csv")) {
            assertTrue(seen.add(row.getFields().subList(0, 4)), row::toString);
        }
    }

    @Test
    void pointsOnlyToWhatThereIs() throws IOException {
        SyntheticPackage.write(folder, SIZE, 1);
        var actors = values(rows("actors.csv"), "id");
        var alliances = values(rows("alliances.csv"), "id");
        for (var row : rows("memberships.csv")) {
            assertTrue(actors.contains(row.getField("actor_id")), row::toString);
            assertTrue(alliances.contains(row.getField("alliance_id")), row::toString);
        }
    }

    @Test
    void someActorsAreHubsAndATenthStandsApart() throws IOException {
        SyntheticPackage.write(folder, SIZE, 1);
        var byActor = group("actor_id", "alliance_id");
        var byAlliance = group("alliance_id", "actor_id");
        int most = byActor.values().stream().mapToInt(Set::size).max().orElseThrow();
        assertTrue(most > 50, "the largest hub is in %d alliances".formatted(most));
        long apart = byActor.values().stream()
                .filter(alliances -> alliances.size() == 1)
                .map(alliances -> byAlliance.get(alliances.iterator().next()))
                .filter(members -> members.size() <= 3
                        && members.stream().allMatch(actor -> byActor.get(actor).size() == 1))
                .count();
        assertEquals(0.1, apart / (double) SIZE.actors(), 0.01);
    }

    private Map<String, Set<String>> group(String by, String what) throws IOException {
        var groups = new HashMap<String, Set<String>>();
        for (var row : rows("memberships.csv")) {
            groups.computeIfAbsent(row.getField(by), key -> new HashSet<>()).add(row.getField(what));
        }
        return groups;
    }

    private static Set<String> values(Collection<NamedCsvRecord> rows, String column) {
        Function<NamedCsvRecord, String> value = row -> row.getField(column);
        return rows.stream().map(value).collect(Collectors.toSet());
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return reader.stream().toList();
        }
    }
}
