package org.tequio.exchange.match;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.TestPackage;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Who asks whether a record is there learns which, how sure that is, and why. */
@QuarkusTest
class MatchTest {

    private static TestPackage listed;

    @BeforeEach
    void someAreListed() {
        if (listed != null) {
            return;
        }
        listed = TestPackage.ofNewSource().with("actors", """
                id,name,kind,country,city,website,source_url
                nanduti,Federación de Tejedoras Ñandutí Azul,federation,PY,Itauguá,https://nanduti-azul.example,https://example.org
                zubieta,Zubieta Lurra S. Coop.,cooperative,ES,Usurbil,,https://example.org
                lipka,Spółdzielnia Lipowa Łąka,cooperative,PL,Kraków,,https://example.org
                hanbit,한빛나루 협동조합,cooperative,KR,서울,,https://example.org
                moor,Moorgrund Energie eG,cooperative,DE,Bremen,,https://example.org
                rfq,Red Forestal Quebrachal (RFQ),network,AR,Salta,,https://example.org
                brot,Brot und Salz Kollektiv,cooperative,AT,Graz,,https://example.org
                city,Ayuntamiento de Tepoxtlan,local-government,MX,Tepoxtlan,,https://example.org
                twin-a,Semillas del Monte Alto,association,BO,,,https://example.org
                twin-b,Semillas del Monte Alto,association,BO,,,https://example.org
                """).with("alliances", """
                id,name,kind,source_url
                pact,Pacto de los Ríos Quebrachales,coalition,https://example.org
                """);
        assertEquals("done", listed.imported().getString("state"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            FEDERACION DE TEJEDORAS NANDUTI AZUL;        PY;  same-name;     Federación de Tejedoras Ñandutí Azul
            Tejedoras Ñandutí Azul, Federación de;       PY;  same-name;     Federación de Tejedoras Ñandutí Azul
            Zubieta Lurra;                               ES;  same-name;     Zubieta Lurra S. Coop.
            Zubieta Lurra, Sociedad Cooperativa;         ES;  similar-name;  Zubieta Lurra S. Coop.
            Spoldzielnia Lipowa Laka;                    PL;  same-name;     Spółdzielnia Lipowa Łąka
            한빛나루협동조합;                              KR;  same-name;     한빛나루 협동조합
            Moorgrund Energie Genossenschaft;            DE;  same-name;     Moorgrund Energie eG
            RFQ;                                         AR;  same-acronym;  Red Forestal Quebrachal (RFQ)
            Brot & Salz Kollektiv;                       AT;  same-name;     Brot und Salz Kollektiv
            Municipality of Tepoxtlan;                   MX;  same-name;     Ayuntamiento de Tepoxtlan
            """)
    void aRecordIsFoundHoweverItsNameIsWritten(String name, String country, String reason, String found) {
        var result = match(Map.of("name", name, "country", country, "source", listed.source()));
        assertEquals(found, result.getString("results[0].candidates[0].name"));
        assertEquals(reason, result.getString("results[0].candidates[0].reasons[0].code"));
        assertFalse(
                result.getString("results[0].candidates[0].reasons[0].words").isBlank());
    }

    @Test
    void oneThatNobodyNeedsToLookAtIsAMatch() {
        var result = match(Map.of("name", "Zubieta Lurra", "country", "ES", "city", "Usurbil"));
        assertEquals("match", result.getString("results[0].decision"));
        assertEquals("match", result.getString("results[0].candidates[0].decision"));
        assertEquals(90, result.getInt("results[0].candidates[0].score"));
        assertEquals(
                List.of("same-name", "same-country", "same-city"),
                result.getList("results[0].candidates[0].reasons.code"));
    }

    @Test
    void theHostOfAWebsiteIsEnoughToLookButNotToDecide() {
        var result = match(Map.of("name", "Asamblea de Hilanderas", "website", "WWW.nanduti-azul.example/contacto"));
        assertEquals("review", result.getString("results[0].decision"));
        assertEquals(List.of("same-website"), result.getList("results[0].candidates[0].reasons.code"));
    }

    @Test
    void anIdentifierOrAWebsiteIsEnoughOfAQuestion() {
        var result = match(Map.of(
                "queries",
                List.of(
                        Map.of("identifiers", List.of(Map.of("scheme", listed.source(), "value", "lipka"))),
                        Map.of("website", "https://nanduti-azul.example"))));
        assertEquals(List.of("match", "review"), result.getList("results.decision"));
        assertEquals("Spółdzielnia Lipowa Łąka", result.getString("results[0].candidates[0].name"));
        assertEquals("Federación de Tejedoras Ñandutí Azul", result.getString("results[1].candidates[0].name"));
    }

    @Test
    void anIdentifierDecides() {
        var result = match(Map.of(
                "name",
                "Anything at all",
                "identifiers",
                List.of(Map.of("scheme", listed.source(), "value", "lipka"))));
        assertEquals("match", result.getString("results[0].decision"));
        assertEquals("Spółdzielnia Lipowa Łąka", result.getString("results[0].candidates[0].name"));
    }

    @Test
    void aTranslationAmongTheNamesWillDo() {
        var result = match(Map.of(
                "name",
                "Federation of the Blue Lace",
                "names",
                List.of("Federación de Tejedoras Ñandutí Azul"),
                "country",
                "PY"));
        assertEquals("match", result.getString("results[0].decision"));
    }

    @Test
    void aUniversityIsNotItsCity() {
        var result = match(Map.of("name", "Universidad de Tepoxtlan", "country", "MX", "city", "Tepoxtlan"));
        assertTrue(List.of("review", "none").contains(result.getString("results[0].decision")));
        var kind = match(Map.of("name", "Tepoxtlan", "kind", "university", "country", "MX", "city", "Tepoxtlan"));
        assertTrue(List.of("review", "none").contains(kind.getString("results[0].decision")));
    }

    @Test
    void ofTwoAlikeSomebodyMustChoose() {
        var both = match(Map.of("name", "Semillas del Monte Alto", "country", "BO", "limit", 1));
        assertEquals("review", both.getString("results[0].decision"));
        assertEquals(1, both.getList("results[0].candidates").size());
        var other = match(Map.of(
                "name",
                "Semillas del Monte Alto",
                "country",
                "BO",
                "exclude",
                List.of(both.getString("results[0].candidates[0].id"))));
        assertEquals("match", other.getString("results[0].decision"));
        assertTrue(
                !both.getString("results[0].candidates[0].id").equals(other.getString("results[0].candidates[0].id")));
    }

    @Test
    void anAllianceIsFoundAmongAlliances() {
        var result = match(Map.of("name", "Pacto de los rios Quebrachales", "type", "alliance"));
        assertEquals("match", result.getString("results[0].decision"));
        assertEquals("alliance", result.getString("results[0].candidates[0].type"));
        assertEquals(
                "none", match(Map.of("name", "Pacto de los rios Quebrachales")).getString("results[0].decision"));
    }

    @Test
    void aSourceNarrowsTheSearch() {
        var here = Map.of("name", "Moorgrund Energie", "country", "DE", "source", listed.source());
        assertEquals("match", match(here).getString("results[0].decision"));
        var elsewhere = Map.of("name", "Moorgrund Energie", "country", "DE", "source", "nobody");
        assertEquals("none", match(elsewhere).getString("results[0].decision"));
    }

    @Test
    void manyAreAnsweredInTheirOrderWithTheRule() {
        var result = match(Map.of(
                "queries",
                List.of(
                        Map.of("name", "Moorgrund Energie eG", "country", "DE"),
                        Map.of("name", "Qxzvkwjhqx"),
                        Map.of("name", "Zubieta Lurra", "country", "ES"))));
        assertEquals(List.of("match", "none", "match"), result.getList("results.decision"));
        assertEquals(80, result.getInt("rule.match"));
        assertEquals(30, result.getInt("rule.review"));
    }

    @Test
    void whatIsTooMuchOrUnknownIsRefusedWithTheWayOut() {
        refused(Map.of("queries", Collections.nCopies(101, Map.of("name", "A"))))
                .body("detail", containsString("from 1 to 100 queries, not 101"));
        refused(Map.of("queries", List.of())).body("errors.pointer", hasItem("/queries"));
        refused(Map.of()).body("errors.pointer", hasItem("/name"));
        refused(Map.of("country", "ES", "identifiers", List.of()))
                .body("errors[0].detail", containsString("a name, an identifier or a website"));
        refused(Map.of("website", " ")).body("errors.pointer", hasItem("/website"));
        refused(Map.of("name", "A", "queries", List.of(Map.of("name", "B"))))
                .body("detail", containsString("not both"));
        refused(Map.of("name", "A", "kind", "coop")).body("errors[0].suggestion", equalTo("cooperative"));
        refused(Map.of("name", "A", "type", "actr")).body("errors[0].suggestion", equalTo("actor"));
        refused(Map.of("name", "A", "country", "Mexico")).body("errors[0].suggestion", equalTo("MX"));
        refused(Map.of("name", "A", "limit", 51)).body("errors.pointer", hasItem("/limit"));
        refused(Map.of("name", "A", "exclude", List.of("x"))).body("errors.pointer", hasItem("/exclude/0"));
        refused(Map.of("queries", List.of(Map.of("name", "A"), Map.of("name", " "))))
                .body("errors.pointer", hasItem("/queries/1/name"));
        refused(Map.of("name", "A", "nmaes", List.of())).body("errors.pointer", hasItem("/nmaes"));
        refused(Map.of("name", "A", "names", Collections.nCopies(100_000, ""))).body("errors", hasSize(50));
    }

    @Test
    void halfACharacterTellsNothing() {
        given().contentType(ContentType.JSON)
                .body("{\"name\": \"Zubieta \\ud83d Lurra\", \"country\": \"ES\"}")
                .post("/api/v1/match")
                .then()
                .statusCode(200)
                .body("results[0].candidates", not(empty()));
    }

    private static JsonPath match(Map<String, ?> body) {
        return send(body).statusCode(200).extract().jsonPath();
    }

    private static ValidatableResponse refused(Map<String, ?> body) {
        return send(body).statusCode(400);
    }

    private static ValidatableResponse send(Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/match")
                .then();
    }
}
