package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.TestPackage;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class LinksTest {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>; rel=\"([^\"]*)\"(?:; type=\"([^\"]*)\")?");
    private static final String CONTRACT = "service-desc application/vnd.oai.openapi";

    private static boolean imported;

    @BeforeEach
    void imported() {
        if (!imported) {
            TestPackage.ofNewSource()
                    .withActors("linked1", "linked2", "linked3")
                    .imported();
            awaitLevel();
            imported = true;
        }
    }

    @Test
    void aListSaysWhereItGoesOnAndWhereItBegan() {
        var list = "/api/v1/actors?kind=cooperative&limit=1";
        var first = given().get(list);
        assertEquals(base() + list, links(first).get("first"));

        var second = given().urlEncodingEnabled(false).get(links(first).get("next"));
        assertEquals(200, second.statusCode());
        assertEquals(first.jsonPath().getInt("total"), second.jsonPath().getInt("total"));
        assertFalse(first.jsonPath()
                .getString("items[0].id")
                .equals(second.jsonPath().getString("items[0].id")));
        assertEquals(base() + list, links(second).get("first"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?cursor=", "?cursor=&limit=1"})
    void theFirstPageHasNoCursorAndNothingLeftOfIt(String query) {
        var address = "/api/v1/actors";
        var asked = query.replace(
                "cursor=",
                "cursor=" + given().get(address + "?limit=1").jsonPath().getString("next"));
        var first =
                links(given().urlEncodingEnabled(false).get(address + asked)).get("first");
        assertEquals(base() + address + (query.contains("limit") ? "?limit=1" : ""), first);
    }

    @Test
    void theLastPageHasNoNext() {
        assertFalse(
                links(given().get("/api/v1/actors?kind=cooperative&q=linked3")).containsKey("next"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/v1/reference/kinds     | application/json    | application/ld+json
        /api/v1/reference/kinds     | application/ld+json | application/json
        /problems/not-found         | application/json    | text/html
        /problems/not-found         | text/html           | application/json
        """)
    void whatHasAnotherMediaTypeSaysSo(String path, String type, String other) {
        var alternates = links(given().accept(type).get(path));
        assertEquals(base() + path, alternates.get("alternate " + other));
        assertFalse(alternates.containsKey("alternate " + type));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        actors?kind=school&sort=-name&limit=1&fields=name | actors.geojson?kind=school | application/geo+json
        actors?limit=1                                    | actors.csv                 | text/csv
        alliances?within=002&within=150&facets=kind | alliances.jsonld?within=002&within=150 | application/ld+json
        experiences?q=a%20b%26c                           | experiences.ndjson?q=a%20b%26c   | application/x-ndjson
        """)
    void aListLeadsToTheExportsOfIt(String list, String export, String type) {
        var address =
                links(given().urlEncodingEnabled(false).get("/api/v1/" + list)).get("alternate " + type);
        assertEquals(base() + "/api/v1/exports/" + export, address);
        assertEquals(200, given().urlEncodingEnabled(false).get(address).statusCode());
    }

    @Test
    void aRecordLeadsToTheExportsOfIt() {
        var id = given().get("/api/v1/actors?q=linked2").jsonPath().getString("items[0].id");
        var links = links(given().get("/api/v1/actors/" + id + "?scheme=g77"));
        assertEquals(base() + "/api/v1/exports/actors.jsonld?id=" + id, links.get("alternate application/ld+json"));
        assertFalse(links(given().get("/api/v1/actors/" + id + "/alliances")).containsKey("alternate text/csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/actors", "/api/v1/actors/nobody", "/api/v1/nowhere", "/api/v1/imports/x", "/problems"})
    void everyAnswerLeadsToTheContract(String path) {
        var contract = links(given().get(path)).get(CONTRACT);
        assertEquals(base() + "/q/openapi", contract);
        assertTrue(given().get(contract).asString().contains("openapi: 3.1.0"));
    }

    @Test
    void linksLeadThroughTheProxyThatSaysWhatItIs() {
        var links = links(given().header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "tequio.example")
                .header("X-Forwarded-Prefix", "/open")
                .get("/api/v1/actors?limit=1"));
        assertEquals("https://tequio.example/open/api/v1/actors?limit=1", links.get("first"));
        assertTrue(links.get("next").startsWith("https://tequio.example/open/api/v1/actors?limit=1&cursor="));
        assertEquals("https://tequio.example/open/q/openapi", links.get(CONTRACT));
    }

    private static Map<String, String> links(Response answer) {
        var links = new TreeMap<String, String>();
        for (var value : answer.header("Link").split(", (?=<)")) {
            var link = LINK.matcher(value);
            assertTrue(link.matches(), value);
            links.put(link.group(2) + (link.group(3) == null ? "" : " " + link.group(3)), link.group(1));
        }
        return links;
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port;
    }
}
