package org.tequio.exchange.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.tequio.reference.ActorKind;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who did what where against Ebola in West Africa in 2014: the {@code activities.csv} of
 * SimonbJohnson/Ebola-3W-Dashboard (MIT) as a data package. What was done in a district is an alliance, a task force; the
 * organisations are its members.
 */
record EbolaPackage(List<NamedCsvRecord> activities) {

    private static final String SOURCE = "https://github.com/SimonbJohnson/Ebola-3W-Dashboard";

    /** Ours that is nearest to each type of organisation; {@code Goverment} is how the file spells it. */
    private static final Map<String, ActorKind> KINDS = Map.ofEntries(
            Map.entry("UN Agency", ActorKind.MULTILATERAL_AGENCY),
            Map.entry("Donors", ActorKind.BILATERAL_AGENCY),
            Map.entry("International NGO", ActorKind.INTERNATIONAL_NGO),
            Map.entry("International Organization", ActorKind.INTERNATIONAL_NGO),
            Map.entry("Red Cross Movement", ActorKind.INTERNATIONAL_NGO),
            Map.entry("Goverment", ActorKind.NATIONAL_GOVERNMENT),
            Map.entry("Laboratory", ActorKind.RESEARCH_CENTRE),
            Map.entry("Private", ActorKind.COMPANY),
            Map.entry("National Organization", ActorKind.CIVIL_SOCIETY_ORGANISATION),
            Map.entry("National NGO", ActorKind.CIVIL_SOCIETY_ORGANISATION),
            Map.entry("Other", ActorKind.UNKNOWN));

    static EbolaPackage read(Path file) throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new EbolaPackage(reader.stream().toList());
        }
    }

    /** Its files by name, without {@code .csv}. */
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("actors", actors());
        files.put("alliances", alliances());
        files.put("memberships", memberships());
        return files;
    }

    /** How many of the seven groups the file names in each district. */
    Map<String, Integer> groupsByDistrict() {
        return activities.stream()
                .filter(row -> kind(row).group().isMeasured())
                .collect(Collectors.groupingBy(
                        EbolaPackage::district,
                        TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(row -> kind(row).group(), Collectors.toSet()),
                                groups -> groups.size())));
    }

    private String actors() {
        return table(
                List.of("id", "name", "kind", "source_url"),
                EbolaPackage::organisation,
                row -> List.of(organisation(row), organisation(row), kind(row).code(), SOURCE));
    }

    private String alliances() {
        return table(
                List.of("id", "name", "kind", "start_year", "source_url"),
                EbolaPackage::district,
                row -> List.of(
                        district(row),
                        "Ebola response in %s, %s".formatted(row.getField("Region"), row.getField("Country")),
                        "task-force",
                        "2014",
                        SOURCE));
    }

    private String memberships() {
        return table(
                List.of("alliance_id", "actor_id", "role", "start_year", "source_url"),
                row -> district(row) + "|" + organisation(row),
                row -> List.of(district(row), organisation(row), "implementer", "2014", SOURCE));
    }

    /** A row for each key. */
    private String table(
            List<String> header, Function<NamedCsvRecord, String> key, Function<NamedCsvRecord, List<String>> cells) {
        var rows = activities.stream()
                .collect(Collectors.toMap(key, cells, (one, same) -> one, TreeMap::new))
                .values();
        var text = new StringWriter();
        var csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(header);
        rows.forEach(csv::writeRecord);
        return text.toString();
    }

    private static String organisation(NamedCsvRecord row) {
        return row.getField("Organisation").replace('\u00a0', ' ').strip();
    }

    private static String district(NamedCsvRecord row) {
        return row.getField("Pcode");
    }

    private static ActorKind kind(NamedCsvRecord row) {
        var type = row.getField("Org type");
        var kind = KINDS.get(type);
        if (kind == null) {
            throw new IllegalArgumentException("What is a '%s'? Name its kind here.".formatted(type));
        }
        return kind;
    }
}
