package org.tequio.exchange.reconcile;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Admin;
import org.tequio.engines.TestPackage;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

/** What is not as the specification says is refused, and the refusal says where. */
@QuarkusTest
class ReconciliationFaultsTest {

    private static final String SERVICE = "/api/v1/reconcile";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"q0": {"query": "A"                                       | line 1
            []                                                         | queries is an object
            {}                                                         | from 1 to 50 queries, not 0
            {"q0": "A"}                                                | queries.q0 is an object
            {"q0": {}}                                                 | queries.q0 has a 'query' or 'properties'
            {"q0": {"query": null, "properties": []}}                  | queries.q0 has a 'query' or 'properties'
            {"q0": {"query": 1}}                                       | queries.q0.query is a text
            {"q0": {"query": "A", "limit": 0}}                         | queries.q0.limit is a number from 1 on
            {"q0": {"query": "A", "type_strict": "some"}}              | queries.q0.type_strict is any, all or should
            {"q0": {"query": "A", "type": "coop"}}                     | Did you mean 'cooperative'?
            {"q0": {"query": "A", "properties": [{"v": "MX"}]}}        | queries.q0.properties[0].pid is a text
            {"q0": {"query": "A", "properties": [{"pid": "contry"}]}}  | Did you mean 'country'?
            """)
    void aBatchThatIsNone(String queries, String detail) {
        given().queryParam("queries", queries)
                .get(SERVICE)
                .then()
                .statusCode(400)
                .body("detail", containsString(detail));
        given().formParam("queries", queries)
                .post(SERVICE)
                .then()
                .statusCode(400)
                .body("detail", containsString(detail));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"ids": ["a"]}                                    | the lists 'ids' and 'properties'
            {"ids": [1], "properties": [{"id": "country"}]}   | extend.ids[0] is a text
            {"ids": ["a"], "properties": ["country"]}         | extend.properties[0] is an object
            {"ids": ["a"], "properties": [{"id": "contry"}]}  | Did you mean 'country'?
            nothing                                           | not readable JSON
            """)
    void anExtensionThatIsNone(String extend, String detail) {
        given().formParam("extend", extend).post(SERVICE).then().statusCode(400).body("detail", containsString(detail));
    }

    @Test
    void tooMuchAtOnceOrNothingAtAll() {
        var many = IntStream.range(0, 51)
                .mapToObj("\"q%d\": {\"query\": \"A\"}"::formatted)
                .collect(Collectors.joining(",", "{", "}"));
        given().formParam("queries", many)
                .post(SERVICE)
                .then()
                .statusCode(400)
                .body("detail", containsString("not 51"));
        given().formParam("other", "x").post(SERVICE).then().statusCode(400);
        given().formParam("queries", "{}")
                .formParam("extend", "{}")
                .post(SERVICE)
                .then()
                .statusCode(400);
    }

    @Test
    void anEmptyCellFindsNothingAndHoldsUpNoOther() {
        given().formParam("queries", """
                        {"a": {"query": " "}, "b": {"properties": [{"pid": "city", "v": "Puebla"}]},
                         "c": {"properties": [{"pid": "name", "v": " "}]}}
                        """)
                .post(SERVICE)
                .then()
                .statusCode(200)
                .body("a.result", hasSize(0))
                .body("b.result", hasSize(0))
                .body("c.result", hasSize(0));
        given().queryParam("prefix", "…")
                .get(SERVICE + "/suggest/entity")
                .then()
                .statusCode(200)
                .body("result", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entity", "type", "property"})
    void nobodyHasTypedYet(String sought) {
        given().get(SERVICE + "/suggest/" + sought + "?prefix=&spell=always")
                .then()
                .statusCode(200)
                .body("result", hasSize(0));
    }

    /** In Spanish it joins words. */
    @Test
    void theFirstLetterOfAWordIsNotTakenForNothing() {
        TestPackage.ofNewSource().with("actors", """
                id,name,kind,country,source_url
                y,Yvyra Ñemity,cooperative,SM,https://e.org
                """).imported();
        Admin.awaitLevel();
        given().queryParam("prefix", "y")
                .get(SERVICE + "/suggest/type")
                .then()
                .statusCode(200)
                .body("result", hasSize(0));
        given().queryParam("prefix", "y")
                .get(SERVICE + "/suggest/entity")
                .then()
                .statusCode(200)
                .body("result[0].name", matchesPattern("(?i)y.*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/suggest/entity", "/suggest/type", "/suggest/property", "/properties"})
    void jsonpIsNotSpoken(String path) {
        given().queryParam("callback", "run")
                .get(SERVICE + path)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("callback"));
    }

    @Test
    void propertiesAreThoseOfTheType() {
        given().queryParam("type", "alliance")
                .get(SERVICE + "/properties")
                .then()
                .statusCode(200)
                .body("properties.id.contains('since')", equalTo(true))
                .body("properties.id.contains('city')", equalTo(false));
        given().queryParam("type", "allianz")
                .get(SERVICE + "/properties")
                .then()
                .statusCode(400);
    }
}
