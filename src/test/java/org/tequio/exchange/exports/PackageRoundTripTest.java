package org.tequio.exchange.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.TestPackage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitEnd;
import static org.tequio.engines.Admin.awaitLevel;

/** What is exported as a package can be imported, here and elsewhere, without loss. */
@QuarkusTest
class PackageRoundTripTest {

    private static final String PACKAGE = "/api/v1/exports/package.zip";
    private static final List<String> FILES = List.of("actors", "alliances", "memberships", "experiences");

    @Test
    void importedUnderOurOwnNameItChangesNothing() throws IOException {
        var own = RichPackage.imported();
        var answer = given().get(PACKAGE);
        var kept = only(ids(own), tables(answer.asByteArray()));
        assertEquals(List.of(3, 2, 4, 2), kept.values().stream().map(List::size).toList());

        var counts = imported(answer.header("Tequio-Source"), kept);
        assertEquals(11, counts.getInt("counts.unchanged"), counts::prettify);
        assertEquals(0, counts.getInt("counts.created") + counts.getInt("counts.updated"), counts::prettify);
        assertEquals(0, counts.getInt("counts.rejected"), counts::prettify);
    }

    @Test
    void importedElsewhereAndExportedAgainItIsTheSameButForTheIds() throws IOException {
        var own = RichPackage.imported();
        var ids = ids(own);
        var first = only(ids, tables(given().get(PACKAGE).asByteArray()));

        var elsewhere = TestPackage.ofNewSource();
        var counts = imported(elsewhere.source(), first);
        assertEquals(11, counts.getInt("counts.created"), counts::prettify);
        assertSame(first, ids, elsewhere.source());
    }

    /** Every field of an object counts, and every object of a list. */
    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "jsonld"})
    void takenFromJsonAndExportedAgainItIsTheSameButForTheIds(String format) throws IOException {
        var own = RichPackage.imported();
        var ids = ids(own);
        var first = only(ids, tables(given().get(PACKAGE).asByteArray()));

        var elsewhere = TestPackage.ofNewSource();
        var request = admin().queryParam("source", elsewhere.source());
        for (var file : FILES) {
            var records = records(file, format)
                    .filter(record -> ids.contains(record.path(file.equals("memberships") ? "allianceId" : "id")
                            .asText()))
                    // an umbrella stands before its parts
                    .sorted(Comparator.comparing(
                            record -> record.path("umbrella").isObject()))
                    .map(JsonNode::toString);
            var text = format.equals("jsonld")
                    ? records.collect(Collectors.joining(
                            ",", "{\"@context\":\"https://e.org/api/v1/contexts/tequio.jsonld\",\"@graph\":[", "]}"))
                    : records.collect(Collectors.joining("\n"));
            request.multiPart(file, file + "." + format, text.getBytes(StandardCharsets.UTF_8), "application/json");
        }
        var counts = imported(request);
        assertEquals(11, counts.getInt("counts.created"), counts::prettify);
        assertSame(first, ids, elsewhere.source());
    }

    /** These name the first page of a record only among its sources. */
    @Test
    void takenFromTheCsvOfEachTypeAndExportedAgainItIsTheSameButForTheIds() throws IOException {
        var own = RichPackage.imported();
        var ids = ids(own);
        var first = only(ids, tables(given().get(PACKAGE).asByteArray()));

        var ofEachType = new LinkedHashMap<String, List<Map<String, String>>>();
        for (var file : FILES) {
            ofEachType.put(
                    file,
                    rows(given().get("/api/v1/exports/%s.csv".formatted(file)).asByteArray()).stream()
                            .filter(row -> ids.contains(row.get(file.equals("memberships") ? "allianceId" : "id")))
                            // an umbrella stands before its parts
                            .sorted(Comparator.comparing(
                                    row -> !row.getOrDefault("umbrella", "").isEmpty()))
                            .toList());
        }
        var elsewhere = TestPackage.ofNewSource();
        var counts = imported(elsewhere.source(), ofEachType);
        assertEquals(11, counts.getInt("counts.created"), counts::prettify);
        assertSame(first, ids, elsewhere.source());
    }

    @Test
    void whatIsPartOfAnotherStandsBehindIt() throws IOException {
        RichPackage.imported();
        var seen = new HashSet<String>();
        for (var row : tables(given().get(PACKAGE).asByteArray()).get("actors")) {
            var umbrella = row.get("umbrella");
            assertTrue(umbrella.isEmpty() || seen.contains(umbrella), row::toString);
            seen.add(row.get("id"));
        }
    }

    @Test
    void theSameRegisterIsTheSamePackageToTheByte() {
        RichPackage.imported();
        var first = given().get(PACKAGE);
        var second = given().get(PACKAGE);
        assertEquals(first.header("ETag"), second.header("ETag"));
        assertEquals(
                new String(first.asByteArray(), StandardCharsets.ISO_8859_1),
                new String(second.asByteArray(), StandardCharsets.ISO_8859_1));
    }

    /** Exports again what was imported under that name. */
    private static void assertSame(Map<String, List<Map<String, String>>> first, Set<String> ids, String source)
            throws IOException {
        awaitLevel();
        var newIds = new HashMap<String, String>();
        for (var id : ids) {
            Stream.of("actors", "alliances", "experiences")
                    .flatMap(type -> given()
                            .queryParam("identifier", source + ":" + id)
                            .get("/api/v1/" + type)
                            .jsonPath()
                            .<String>getList("items.id")
                            .stream())
                    .forEach(newId -> newIds.put(newId, id));
        }
        assertEquals(7, newIds.size());
        var second = only(newIds.keySet(), tables(given().get(PACKAGE).asByteArray()));
        for (var file : FILES) {
            assertEquals(
                    comparable(first.get(file), Map.of()), comparable(second.get(file), newIds), "the rows of " + file);
        }
    }

    private static Stream<JsonNode> records(String file, String format) throws IOException {
        var text = given().get("/api/v1/exports/%s.%s".formatted(file, format)).asByteArray();
        if (format.equals("jsonld")) {
            return new ObjectMapper().readTree(text).required("@graph").valueStream();
        }
        try (var lines = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            return lines.readAll().stream();
        }
    }

    private static Set<String> ids(RichPackage own) {
        return Stream.of("actors", "alliances", "experiences")
                .flatMap(type -> own.ids(type).stream())
                .collect(Collectors.toSet());
    }

    private static Map<String, List<Map<String, String>>> only(
            Set<String> ids, Map<String, List<Map<String, String>>> tables) {
        var own = new LinkedHashMap<String, List<Map<String, String>>>();
        tables.forEach((file, rows) -> own.put(
                file, rows.stream().filter(row -> speaksOf(ids, file, row)).toList()));
        return own;
    }

    private static boolean speaksOf(Set<String> ids, String file, Map<String, String> row) {
        return ids.contains(row.get(file.equals("memberships") ? "alliance_id" : "id"));
    }

    /** The rows as texts, sorted; without the identifiers and the ids of memberships, and with the ids that these ones stand for. */
    private static TreeSet<String> comparable(List<Map<String, String>> rows, Map<String, String> ids) {
        return rows.stream()
                .map(row -> {
                    var same = new LinkedHashMap<>(row);
                    same.remove("identifiers");
                    if (same.containsKey("actor_id")) {
                        same.remove("id");
                    }
                    same.replaceAll((column, cell) -> column.matches(".*ids?|umbrella")
                            ? Stream.of(cell.split("\\|"))
                                    .map(id -> ids.getOrDefault(id, id))
                                    .collect(Collectors.joining("|"))
                            : cell);
                    return same.toString();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<Map<String, String>>> tables(byte[] zip) throws IOException {
        var tables = new LinkedHashMap<String, List<Map<String, String>>>();
        try (var files = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                tables.put(file.getName().replace(".csv", ""), rows(files.readAllBytes()));
            }
        }
        assertEquals(FILES, List.copyOf(tables.keySet()));
        return tables;
    }

    private static List<Map<String, String>> rows(byte[] csv) throws IOException {
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)) {
            return rows.readAll();
        }
    }

    private static JsonPath imported(String source, Map<String, List<Map<String, String>>> tables) throws IOException {
        var request = admin().queryParam("source", source);
        for (var table : tables.entrySet()) {
            var header = CsvSchema.builder()
                    .addColumns(table.getValue().get(0).keySet(), CsvSchema.ColumnType.STRING)
                    .setUseHeader(true)
                    .build();
            var csv = new CsvMapper().writer(header).writeValueAsBytes(table.getValue());
            request.multiPart(table.getKey(), table.getKey() + ".csv", csv, "text/csv");
        }
        return imported(request);
    }

    private static JsonPath imported(RequestSpecification request) {
        return awaitEnd(request.post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id"));
    }
}
