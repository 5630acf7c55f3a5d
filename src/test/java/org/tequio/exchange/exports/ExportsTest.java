package org.tequio.exchange.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every format, read by somebody else's reader, says what the API says of the same records. */
@QuarkusTest
class ExportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Of one scheme in exports, of all in the view; and how many are in it, which the view counts otherwise. */
    private static final Set<String> NOT_IN_THE_VIEW = Set.of("pattern", "scheme", "triangularCandidate", "members");

    @ParameterizedTest
    @ValueSource(strings = {"actors", "alliances", "experiences"})
    void ndjsonSaysWhatTheViewsSay(String type) throws IOException {
        var own = RichPackage.imported();
        var lines = lines(type, own.ids(type));
        assertEquals(
                own.ids(type),
                lines.stream().map(line -> line.get("id").asText()).toList());
        for (var line : lines) {
            var view = JSON.readTree(
                    given().get("/api/v1/%s/%s".formatted(type, line.get("id").asText()))
                            .asString());
            line.properties().stream()
                    .filter(property -> !NOT_IN_THE_VIEW.contains(property.getKey()))
                    .forEach(property -> assertEquals(
                            comparable(view.get(property.getKey())),
                            comparable(property.getValue()),
                            property.getKey()));
        }
    }

    @Test
    void thePatternIsThatOfTheViewUnderTheSchemeThatWasAskedFor() throws IOException {
        var own = RichPackage.imported();
        for (var scheme : List.of("fcssc", "oecd")) {
            for (var line : lines("alliances", own.ids("alliances"), "scheme", scheme)) {
                var view = given().get("/api/v1/alliances/" + line.get("id").asText())
                        .jsonPath();
                var pattern = "patterns.find { it.scheme == '%s' }.".formatted(scheme);
                assertEquals(scheme, line.get("scheme").asText());
                assertEquals(
                        view.getString(pattern + "pattern"), line.get("pattern").asText());
                assertEquals(
                        view.getBoolean(pattern + "triangularCandidate"),
                        line.get("triangularCandidate").asBoolean());
            }
        }
    }

    @Test
    void aMembershipSaysWhatBothOfItsEndsSay() throws IOException {
        var own = RichPackage.imported();
        var alliance = own.id("alliances", "all");
        var lines = memberships("alliance", alliance);
        var members =
                given().get("/api/v1/alliances/%s/members".formatted(alliance)).jsonPath();
        assertEquals(3, lines.size());
        for (var line : lines) {
            var member =
                    "items.find { it.id == '%s' }.".formatted(line.get("id").asText());
            assertEquals(alliance, line.get("allianceId").asText());
            for (var property : List.of("actorId", "role", "since", "until", "state")) {
                assertEquals(members.getString(member + property), text(line.get(property)), property);
            }
            assertEquals(
                    members.getString(member + "sources[0].title"),
                    text(line.get("sources").get(0).get("title")));
        }
    }

    @Test
    void jsonIsAllLinesInOneDocument() throws IOException {
        var own = RichPackage.imported();
        var document = JSON.readTree(given().queryParam("id", own.ids("actors"))
                .get("/api/v1/exports/actors.json")
                .asString());
        assertTrue(document.get("asOf").asLong() > 0);
        assertEquals(lines("actors", own.ids("actors")), list(document.get("items")));
    }

    @ParameterizedTest
    @CsvSource({
        "actors, 'id,name,kind,group,sector,level,country,'",
        "alliances, 'id,name,kind,since,until,pattern,'",
        "memberships, 'allianceId,actorId,role,since,until,state,'",
        "experiences, 'id,kind,title,summary,'"
    })
    void csvHasAColumnForEachPropertyInAStableOrder(String type, String beginning) throws IOException {
        RichPackage.imported();
        var header = given().queryParam("limit", 1)
                .get("/api/v1/exports/%s.csv".formatted(type))
                .asString()
                .lines()
                .findFirst()
                .orElseThrow();
        assertTrue(header.startsWith(beginning), header);
        var line = JSON.readTree(given().queryParam("limit", 1)
                .get("/api/v1/exports/%s.ndjson".formatted(type))
                .asString());
        assertEquals(fieldNames(line), Set.of(header.split(",")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "alliances", "experiences"})
    void csvSaysWhatNdjsonSays(String type) throws IOException {
        var own = RichPackage.imported();
        var lines = lines(type, own.ids(type));
        var rows = rows(type, own.ids(type));
        assertEquals(lines.size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            lines.get(i)
                    .properties()
                    .forEach(property -> assertEquals(cell(property.getValue()), row.get(property.getKey())));
        }
    }

    @Test
    void whatASpreadsheetWouldRunStandsBehindAnApostrophe() throws IOException {
        var own = RichPackage.imported();
        var names = rows("actors", own.ids("actors")).stream()
                .map(row -> row.get("name"))
                .toList();
        assertEquals(
                Set.of("'=HYPERLINK(\"https://e.org\")", "''=apostrophe", "'t Hof van Commerce"), Set.copyOf(names));
        var part = rows("actors", List.of(own.id("actors", "part"))).get(0);
        assertEquals("-14.5", part.get("latitude"));
        assertEquals("-17.25", part.get("longitude"));
    }

    @Test
    void geoJsonHasThePlacedOnesAndCountsTheOthers() throws IOException {
        var own = RichPackage.imported();
        var placed = map(own.ids("actors"), "false");
        assertEquals(1, placed.get("leftOut").asInt());
        assertEquals(2, placed.get("features").size());
        var everybody = map(own.ids("actors"), "true");
        assertEquals(0, everybody.get("leftOut").asInt());
        assertEquals(
                lines("actors", own.ids("actors")),
                list(everybody.get("features")).stream()
                        .map(feature -> feature.get("properties"))
                        .toList());
        for (var feature : everybody.get("features")) {
            var actor = feature.get("properties");
            assertEquals("Feature", feature.get("type").asText());
            assertEquals(actor.get("id"), feature.get("id"));
            if (actor.get("latitude").isNull()) {
                assertTrue(feature.get("geometry").isNull());
            } else {
                assertEquals("Point", feature.at("/geometry/type").asText());
                assertEquals(actor.get("longitude"), feature.at("/geometry/coordinates/0"));
                assertEquals(actor.get("latitude"), feature.at("/geometry/coordinates/1"));
            }
        }
    }

    @Test
    void whoeverWasCutOffGoesOnBehindTheLastId() throws IOException {
        var own = RichPackage.imported();
        for (var query : List.of(List.<String>of(), own.ids("actors"))) {
            var all = lines("actors", query);
            var ids = new ArrayList<JsonNode>();
            for (var page = lines("actors", query, "limit", "7");
                    !page.isEmpty();
                    page = lines(
                            "actors",
                            query,
                            "limit",
                            "7",
                            "after",
                            page.get(page.size() - 1).get("id").asText())) {
                assertTrue(page.size() <= 7);
                ids.addAll(page);
            }
            assertEquals(all, ids);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "actors, country, SN",
        "actors, kind, network",
        "actors, q, Hof van",
        "actors, q, Hoff van",
        "actors, sdg, 8",
        "actors, bbox, '-18,-15,-17,-14'",
        "actors, freshness, red",
        "alliances, groups, sse-organisation",
        "alliances, pattern, north-south",
        "alliances, at, 2015",
        "experiences, crisis, covid-19",
        "experiences, country, SN"
    })
    void theFiltersAreThoseOfTheList(String type, String filter, String value) throws IOException {
        var own = RichPackage.imported();
        var listed = given().queryParam("id", own.ids(type))
                .queryParam(filter, value)
                .queryParam("sort", "id")
                .queryParam("limit", 500)
                .get("/api/v1/" + type)
                .jsonPath()
                .<String>getList("items.id");
        assertEquals(
                listed,
                lines(type, own.ids(type), filter, value).stream()
                        .map(line -> line.get("id").asText())
                        .toList());
        assertFalse(lines(type, List.of(), filter, value).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"role, lead, 1", "state, ended, 0", "state, disputed, 1", "at, 2015, 2", "role, member, 1"})
    void membershipsAreFilteredByTheRegister(String filter, String value, int expected) throws IOException {
        var own = RichPackage.imported();
        assertEquals(
                expected,
                memberships("actor", own.id("actors", "plain"), filter, value).size());
    }

    @Test
    void aMembershipIsInForceFromItsFirstDayToItsLast() throws IOException {
        var own = RichPackage.imported();
        var actor = own.id("actors", "part");
        for (var day : List.of("2016-05-01", "2016", "2019-01-02", "2018/..")) {
            assertEquals(1, memberships("actor", actor, "at", day).size(), day);
        }
        for (var day : List.of("2016-04-30", "2019-01-03", "../2015")) {
            assertEquals(0, memberships("actor", actor, "at", day).size(), day);
        }
    }

    @ParameterizedTest
    @CsvSource({"actors.cvs, csv", "memberships.ndjsn, ndjson", "alliances.xml,"})
    void anUnknownFormatIsRefusedWithTheNearestOne(String file, String nearest) {
        given().get("/api/v1/exports/" + file)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("format"))
                .body("errors[0].suggestion", equalTo(nearest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"alliances", "memberships", "experiences"})
    void onlyActorsAreOnTheMap(String type) {
        given().get("/api/v1/exports/%s.geojson".formatted(type))
                .then()
                .statusCode(404)
                .body("detail", containsString("ask for %s.json".formatted(type)));
    }

    @ParameterizedTest
    @CsvSource({"after, nobody", "limit, 0", "limit, many", "unplaced, maybe", "country, XX", "cursor, x"})
    void whatCannotBeReadIsRefused(String parameter, String value) {
        given().queryParam(parameter, value)
                .get("/api/v1/exports/actors.csv")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter));
    }

    private static List<JsonNode> lines(String type, List<String> ids, String... query) throws IOException {
        var lines = new ArrayList<JsonNode>();
        var request = given();
        if (!ids.isEmpty()) {
            request.queryParam("id", ids);
        }
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        var answer = request.get("/api/v1/exports/%s.ndjson".formatted(type));
        assertEquals(200, answer.statusCode(), answer.asString());
        for (var line : answer.asString().lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static List<JsonNode> memberships(String... query) throws IOException {
        var lines = new ArrayList<JsonNode>();
        var request = given();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        for (var line : request.get("/api/v1/exports/memberships.ndjson")
                .asString()
                .lines()
                .toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static List<Map<String, String>> rows(String type, List<String> ids) throws IOException {
        var csv = given().queryParam("id", ids)
                .get("/api/v1/exports/%s.csv".formatted(type))
                .asString();
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .with(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                .<Map<String, String>>readValues(csv)) {
            return rows.readAll();
        }
    }

    private static JsonNode map(List<String> ids, String unplaced) throws IOException {
        return JSON.readTree(given().queryParam("id", ids)
                .queryParam("unplaced", unplaced)
                .get("/api/v1/exports/actors.geojson")
                .asString());
    }

    /** What a cell should say, by the description of the operation and without the code that writes it. */
    private static String cell(JsonNode value) {
        if (value.isArray()) {
            var texts = list(value).stream()
                    .map(ExportsTest::text)
                    .map(text -> text.replace("\\", "\\\\").replace("|", "\\|"))
                    .toList();
            return value.isEmpty() ? "" : guarded(String.join("|", texts));
        }
        var text = text(value);
        return text == null ? "" : value.isTextual() || value.isObject() ? guarded(text) : text;
    }

    private static String text(JsonNode value) {
        if (value.has("lang")) {
            return "%s:%s:%s"
                    .formatted(
                            value.get("type").asText(),
                            value.get("lang").asText("").replace("null", ""),
                            value.get("text").asText());
        } else if (value.has("scheme")) {
            return value.get("scheme").asText() + ":" + value.get("value").asText();
        } else if (value.has("url")) {
            var title = value.get("title");
            var day = value.get("seenOn");
            return value.get("url").asText()
                    + (day.isNull() ? title.isNull() ? "" : " -" : " " + day.asText())
                    + (title.isNull() ? "" : " " + title.asText());
        } else if (value.has("id")) {
            return value.get("id").asText();
        }
        return value.isNull() ? null : value.asText();
    }

    private static String guarded(String text) {
        return text.matches("(?s)'*[=+@＝＋－＠\t\r\n-].*") ? "'" + text : text;
    }

    /** The view has its actors by name, the register as they were told. */
    private static Object comparable(JsonNode value) {
        return value.isArray() ? Set.copyOf(list(value)) : value;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static Set<String> fieldNames(JsonNode line) {
        return Set.copyOf(line.properties().stream().map(Map.Entry::getKey).toList());
    }
}
