package org.tequio.exchange.match;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.tequio.shared.SearchText;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two descriptions of organisations by hand, and whether both are of the same one.
 *
 * @param left as somebody writes it: perhaps with several names
 * @param right as the register has it
 */
record Pair(Side left, Side right, boolean same, String why) {

    private static final Path FILE = Path.of("src/test/resources/org/tequio/exchange/match/pairs.csv");

    static List<Pair> all() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            var pairs = new ArrayList<Pair>();
            rows.forEach(row -> pairs.add(new Pair(
                    Side.of(row, "left"),
                    Side.of(row, "right"),
                    Boolean.parseBoolean(row.getField("same")),
                    row.getField("why"))));
            return pairs;
        }
    }

    /** One description; what is not known is empty. */
    record Side(List<String> names, String country, String city, String website) {

        private static Side of(NamedCsvRecord row, String side) {
            return new Side(
                    List.of(row.getField(side + "_name").split("\\|")),
                    row.getField(side + "_country"),
                    row.getField(side + "_city"),
                    row.getField(side + "_website"));
        }

        boolean isCalledAndSeatedAs(Side other) {
            return SearchText.fold(names.get(0)).equals(SearchText.fold(other.names.get(0)))
                    && country.equals(other.country)
                    && city.equals(other.city);
        }

        Map<String, Object> query() {
            var query = new LinkedHashMap<String, Object>();
            query.put("name", names.get(0));
            query.put("names", names.subList(1, names.size()));
            put(query, "country", country);
            put(query, "city", city);
            put(query, "website", website);
            return query;
        }

        /** A row of the data package: id, name, country, city, website. */
        String row(String id) {
            return "%s,\"%s\",unknown,%s,\"%s\",%s,https://example.org"
                    .formatted(id, names.get(0).replace("\"", "\"\""), country, city, website);
        }

        private static void put(Map<String, Object> query, String field, String value) {
            if (!value.isEmpty()) {
                query.put(field, value);
            }
        }
    }
}
