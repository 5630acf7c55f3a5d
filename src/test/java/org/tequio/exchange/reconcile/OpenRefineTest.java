package org.tequio.exchange.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.engines.TestPackage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What OpenRefine asks one after another while somebody reconciles a column, follows a preview and adds columns. */
@QuarkusTest
class OpenRefineTest {

    private static final String SERVICE = "/api/v1/reconcile";
    private static final String SITE = "http://127.0.0.1:3333";
    private static final ObjectMapper JSON = new ObjectMapper();

    private static TestPackage listed;

    @BeforeEach
    void someAreListed() {
        if (listed != null) {
            return;
        }
        var csv = new StringBuilder("id,name,kind,country,city,website,source_url\n");
        for (int i = 0; i < 10; i++) {
            csv.append(
                    "w%1$d,Weberei Wollgarn%1$d eG,cooperative,DE,Apolda,https://wollgarn%1$d.example,https://e.org%n"
                            .formatted(i));
        }
        csv.append("xss,Wollgarn <b>Freunde</b> & Söhne,association,DE,,https://e.example/?a=\"b,https://e.org\n");
        listed = TestPackage.ofNewSource().with("actors", csv.toString());
        assertEquals(11, listed.imported().getInt("counts.created"));
        Admin.awaitLevel();
    }

    @Test
    void aColumnIsReconciledPreviewedAndExtended() throws JsonProcessingException {
        var manifest = new JsonPath(Specification.MANIFEST.holds(get("")));
        assertEquals(List.of("actor", "alliance"), manifest.getList("defaultTypes.id"));

        // which type may the column be? OpenRefine sends the first ten cells and counts the types of what is found
        var guess = reconcile(batch(null));
        assertEquals(10, guess.getMap("").size());
        assertEquals("cooperative", guess.getString("q3.result[0].type[0].id"));
        var types = new JsonPath(Specification.SUGGESTED_TYPES.holds(get(path(manifest, "suggest.type")
                + "?prefix=coop&spell=always&exact=false&scoring=schema&prefixed=true")));
        assertEquals(List.of("cooperative"), types.getList("result.id"));
        var properties = new JsonPath(Specification.SUGGESTED_PROPERTIES.holds(get(path(manifest, "suggest.property")
                + "?prefix=coun&spell=always&exact=false&scoring=schema&prefixed=true&type=cooperative")));
        assertEquals(List.of("country"), properties.getList("result.id"));
        var uncounted = new JsonPath(
                Specification.SUGGESTED_PROPERTIES.holds(get(path(manifest, "suggest.property") + "?prefix=lat")));
        assertEquals(List.of(), uncounted.getList("result.id"));

        var found = reconcile(batch("cooperative"));
        for (int i = 0; i < 10; i++) {
            assertEquals("Weberei Wollgarn%d eG".formatted(i), found.getString("q%d.result[0].name".formatted(i)));
            assertTrue(found.getBoolean("q%d.result[0].match".formatted(i)));
        }

        var suggested = new JsonPath(Specification.SUGGESTED_ENTITIES.holds(get(path(manifest, "suggest.entity")
                + "?prefix=weberei%20wollgarn3&spell=always&exact=false&prefixed=true")));
        var id = suggested.getString("result[0].id");
        assertEquals(found.getString("q3.result[0].id"), id);

        var preview = given().header("Origin", SITE)
                .get(local(manifest.getString("preview.url").replace("{{id}}", id)));
        assertEquals(200, preview.statusCode());
        assertTrue(preview.contentType().startsWith("text/html"));
        assertTrue(preview.asString().contains("Weberei Wollgarn3 eG"));
        assertNull(preview.header("X-Frame-Options"));
        assertTrue(!preview.header("Content-Security-Policy").contains("frame-ancestors"));

        var proposed = new JsonPath(Specification.PROPERTY_PROPOSAL.holds(
                get(path(manifest, "extend.propose_properties") + "?type=cooperative&limit=20")));
        assertTrue(proposed.getList("properties.id").containsAll(List.of("country", "city", "website")));
        var ofAnyType = new JsonPath(Specification.PROPERTY_PROPOSAL.holds(
                get(path(manifest, "extend.propose_properties") + "?type=&spell=always")));
        assertTrue(ofAnyType.getList("properties.id").containsAll(List.of("country", "since")));
        var extension = extend(Map.of(
                "ids",
                List.of(id, "nobody"),
                "properties",
                List.of(Map.of("id", "city"), Map.of("id", "website"), Map.of("id", "identifier"))));
        assertEquals(List.of("city", "website", "identifier"), extension.getList("meta.id"));
        assertEquals("Apolda", extension.getString("rows.'%s'.city[0].str".formatted(id)));
        assertEquals("https://wollgarn3.example", extension.getString("rows.'%s'.website[0].str".formatted(id)));
        assertEquals(listed.source() + ":w3", extension.getString("rows.'%s'.identifier[0].str".formatted(id)));
        assertEquals(List.of(), extension.getList("rows.nobody.city"));
    }

    @Test
    void aQueryByGetIsAnsweredLikeOneByForm() throws JsonProcessingException {
        var queries = JSON.writeValueAsString(Map.of("a", Map.of("query", "Wollgarn4", "limit", 1)));
        var byGet = given().queryParam("queries", queries)
                .get(SERVICE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(byGet, given().formParam("queries", queries).post(SERVICE).asString());
        assertEquals(
                1,
                new JsonPath(Specification.RESULT_BATCH.holds(byGet))
                        .getList("a.result")
                        .size());
    }

    @Test
    void propertiesNarrowAndTypesFilter() throws JsonProcessingException {
        var batch = new LinkedHashMap<String, Object>();
        batch.put("plain", Map.of("query", "Weberei Wollgarn5"));
        batch.put(
                "there",
                Map.of(
                        "query",
                        "Weberei Wollgarn5",
                        "properties",
                        List.of(
                                Map.of("pid", "country", "v", "Germany"),
                                Map.of("pid", "city", "v", List.of("Apolda")))));
        batch.put(
                "site",
                Map.of("query", "Wolle", "properties", List.of(Map.of("pid", "website", "v", "wollgarn5.example"))));
        batch.put(
                "known",
                Map.of(
                        "query",
                        "Wolle",
                        "properties",
                        List.of(Map.of("pid", "identifier", "v", listed.source() + ":w5"))));
        batch.put("other", Map.of("query", "Weberei Wollgarn5", "type", "university"));
        batch.put("alliance", Map.of("query", "Weberei Wollgarn5", "type", List.of("alliance")));
        var found = reconcile(batch);
        assertTrue(!found.getBoolean("plain.result[0].match"), "without a place nobody can be sure");
        assertTrue(found.getBoolean("there.result[0].match"));
        for (var key : List.of("there", "site", "known")) {
            assertEquals("Weberei Wollgarn5 eG", found.getString(key + ".result[0].name"), key);
        }
        assertEquals(List.of(), found.getList("other.result"));
        assertEquals(List.of(), found.getList("alliance.result"));
    }

    @Test
    void whoHasNoNameIsFoundByAnIdentifierOrAWebsite() throws JsonProcessingException {
        var identifier = List.of(Map.of("pid", "identifier", "v", listed.source() + ":w6"));
        var found = reconcile(Map.of(
                "identifier", Map.of("properties", identifier),
                "empty", Map.of("query", "", "properties", identifier),
                "website", Map.of("properties", List.of(Map.of("pid", "website", "v", "wollgarn6.example"))),
                "name", Map.of("properties", List.of(Map.of("pid", "name", "v", "Weberei Wollgarn6")))));
        for (var key : List.of("identifier", "empty", "website", "name")) {
            assertEquals("Weberei Wollgarn6 eG", found.getString(key + ".result[0].name"), key);
        }
        assertTrue(found.getBoolean("identifier.result[0].match"));
        assertTrue(!found.getBoolean("website.result[0].match"), "another may live there");
    }

    @Test
    void whoWantsTheBestAloneIsToldThatAnotherIsAsGood() throws JsonProcessingException {
        var twins = TestPackage.ofNewSource().with("actors", """
                id,name,kind,country,source_url
                twin,Kammgarn Netzbund,network,SM,https://e.org
                """).with("alliances", """
                id,name,kind,source_url
                twin,Kammgarn Netzbund,coalition,https://e.org
                """);
        assertEquals(2, twins.imported().getInt("counts.created"));
        var properties = List.of(Map.of("pid", "identifier", "v", twins.source() + ":twin"));
        var batch = new LinkedHashMap<String, Object>();
        batch.put("all", Map.of("query", "Kammgarn Netzbund", "properties", properties));
        batch.put("best", Map.of("query", "Kammgarn Netzbund", "properties", properties, "limit", 1));
        batch.put("one", Map.of("query", "Kammgarn Netzbund", "properties", properties, "type", "actor", "limit", 1));
        var found = reconcile(batch);
        assertEquals(2, found.getList("all.result").size());
        assertEquals(1, found.getList("best.result").size());
        assertTrue(!found.getBoolean("all.result[0].match"));
        assertTrue(!found.getBoolean("best.result[0].match"));
        assertTrue(found.getBoolean("one.result[0].match"));
    }

    @Test
    void whoseIdIsPastedComesFirst() throws JsonProcessingException {
        var id = reconcile(Map.of("q", Map.of("query", "Weberei Wollgarn7"))).getString("q.result[0].id");
        var found = reconcile(Map.of(
                "any", Map.of("query", " " + id + " "),
                "kind", Map.of("query", id, "type", "cooperative"),
                "other", Map.of("query", id, "type", "university"),
                "alliance", Map.of("query", id, "type", "alliance"),
                "beside", Map.of("query", id, "properties", List.of(Map.of("pid", "name", "v", "Weberei Wollgarn7"))),
                "nobody", Map.of("query", "000000000")));
        for (var key : List.of("any", "kind", "beside")) {
            assertEquals("Weberei Wollgarn7 eG", found.getString(key + ".result[0].name"), key);
            assertEquals(100, found.getInt(key + ".result[0].score"), key);
            assertTrue(found.getBoolean(key + ".result[0].match"), key);
        }
        for (var key : List.of("other", "alliance", "nobody")) {
            assertEquals(List.of(), found.getList(key + ".result"), key);
        }
        var suggested =
                new JsonPath(Specification.SUGGESTED_ENTITIES.holds(get(SERVICE + "/suggest/entity?prefix=" + id)));
        assertEquals("Weberei Wollgarn7 eG", suggested.getString("result[0].name"));
    }

    @Test
    void whatARecordSaysIsNoHtmlInAPreview() throws JsonProcessingException {
        var found = reconcile(Map.of("q", Map.of("query", "Wollgarn Freunde Söhne", "type", "association")));
        var html = given().get(SERVICE + "/preview/" + found.getString("q.result[0].id"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(html.contains("Wollgarn &lt;b&gt;Freunde&lt;/b&gt; &amp; S&ouml;hne"), html);
        assertTrue(html.contains("?a=&quot;b"), html);
        given().get(SERVICE + "/preview/6qv3k0b7x").then().statusCode(404);
    }

    /** Like OpenRefine's own: ten at a time, three candidates each. */
    private static Map<String, Object> batch(String type) {
        var batch = new LinkedHashMap<String, Object>();
        for (int i = 0; i < 10; i++) {
            var query = new LinkedHashMap<String, Object>();
            query.put("query", "Weberei Wollgarn" + i);
            query.put("limit", 3);
            query.put("type_strict", "should");
            query.put("properties", List.of(Map.of("pid", "country", "v", "DE")));
            if (type != null) {
                query.put("type", type);
            }
            batch.put("q" + i, query);
        }
        return batch;
    }

    private static JsonPath reconcile(Map<String, ?> batch) throws JsonProcessingException {
        var queries = Specification.QUERY_BATCH.holds(JSON.writeValueAsString(batch));
        return new JsonPath(Specification.RESULT_BATCH.holds(post("queries", queries)));
    }

    private static JsonPath extend(Map<String, ?> request) throws JsonProcessingException {
        var extend = Specification.EXTENSION_QUERY.holds(JSON.writeValueAsString(request));
        return new JsonPath(Specification.EXTENSION_RESPONSE.holds(post("extend", extend)));
    }

    private static String post(String field, String json) {
        var answer = given().header("Origin", SITE).formParam(field, json).post(SERVICE);
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        return answer.then().statusCode(200).extract().asString();
    }

    private static String get(String path) {
        var answer = given().header("Origin", SITE).urlEncodingEnabled(false).get(path.isEmpty() ? SERVICE : path);
        assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        return answer.then().statusCode(200).extract().asString();
    }

    private static String path(JsonPath manifest, String service) {
        return local(manifest.getString(service + ".service_url") + manifest.getString(service + ".service_path"));
    }

    /** Where the test's application is, and not where the world will find it, which may be behind a prefix. */
    private static String local(String address) {
        return address.replaceFirst("^https?://.*?(?=/api/v1/)", "");
    }
}
