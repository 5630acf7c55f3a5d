package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.Admin;
import org.tequio.engines.TestPackage;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class CachingTest {

    private static final String ACTORS = "/api/v1/actors";
    private static final int CHANGES = 20;

    /** Whatever other tests have written is in the graph, for more than a second. */
    @BeforeEach
    void settled() {
        awaitLevel();
        Admin.await("a Last-Modified", () -> given().head(ACTORS).header("Last-Modified") != null);
    }

    @Test
    void theTagIsShortStrongAndTellsNothing() {
        given().get(ACTORS).then().header("ETag", matchesPattern("\"[0-9a-f]{24}(-[a-z]+)?\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ?q=coop&country=SN         | ?country=SN&q=coop
        ?limit=20                  | ''
        ?kind=university&limit=20  | ?kind=university
        ?q=coop%20tag              | ?q=coop+tag
        """)
    void theSameQuestionInOtherWordsHasTheSameTag(String one, String other) {
        assertEquals(tag(given(), one), tag(given(), other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                  | ?limit=21
        ?kind=university                    | ?kind=cooperative
        ?kind=university&kind=cooperative   | ?kind=university
        ?identifier=a:b,%20c:d              | ?identifier=a:b&identifier=c:d
        ?q=a%26country=SN                   | ?q=a&country=SN
        """)
    void anotherQuestionHasAnotherTag(String one, String other) {
        assertNotEquals(tag(given(), one), tag(given(), other));
    }

    @Test
    void eachLanguageHasATagOfItsOwn() {
        var tags = List.of("en", "fr", "es").stream()
                .map(language -> tag(given().header("Accept-Language", language), ""))
                .distinct();
        assertEquals(3, tags.count());
    }

    @Test
    void notModifiedSaysTheSameAsTheAnswerWould() {
        var whole = given().header("Accept-Language", "fr").get(ACTORS);
        var unchanged = given().header("Accept-Language", "fr")
                .header("If-None-Match", whole.header("ETag"))
                .get(ACTORS);
        assertEquals(304, unchanged.statusCode());
        assertEquals("", unchanged.asString());
        assertEquals("fr", unchanged.header("Content-Language"));
        for (var header : List.of("ETag", "Last-Modified", "Cache-Control", "Vary", "Content-Language")) {
            assertEquals(whole.headers().getValues(header), unchanged.headers().getValues(header), header);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "W/%s", "\"other\", %s", "%s,\"other\""})
    void aCopyIsRecognisedHoweverItIsNamed(String header) {
        given().header("If-None-Match", header.formatted(tag(given(), "")))
                .get(ACTORS)
                .then()
                .statusCode(304);
    }

    @Test
    void aDateCountsWhereThereIsNoTag() {
        var modified = given().get(ACTORS).header("Last-Modified");
        assertEquals(304, since(modified).statusCode());
        assertEquals(304, since(after(modified, 60)).statusCode());
        assertEquals(200, since(after(modified, -1)).statusCode());
    }

    @Test
    void aTagCountsMoreThanADate() {
        given().header("If-None-Match", "\"other\"")
                .header("If-Modified-Since", given().get(ACTORS).header("Last-Modified"))
                .get(ACTORS)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "0", "2026-11-25T10:00:00Z", ","})
    void whatIsNotADateIsNoCondition(String date) {
        assertEquals(200, since(date).statusCode());
    }

    @Test
    void theDateIsHeldBackWhileAChangeCouldStillFallIntoItsSecond() {
        var before = given().get(ACTORS).header("Last-Modified");
        assertTrue(IntStream.range(0, CHANGES).anyMatch(change -> changedWithoutADate()), "it is withheld");
        Admin.await("the date", () -> given().head(ACTORS).header("Last-Modified") != null);
        var after = given().get(ACTORS).header("Last-Modified");
        assertTrue(parse(after).isAfter(parse(before)));
        assertEquals(200, since(before).statusCode());
    }

    /** Whether the first answer after a change tells no date; on a slow machine a second may have gone by. */
    private static boolean changedWithoutADate() {
        TestPackage.ofNewSource().withActors("held-back").imported();
        awaitLevel();
        return given().head(ACTORS).header("Last-Modified") == null;
    }

    @ParameterizedTest
    @ValueSource(strings = {ACTORS, "/api/v1/reference/kinds"})
    void aConditionThatNoLongerHoldsIsAProblem(String address) {
        given().header("If-Match", "\"other\"")
                .get(address)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/precondition-failed"));
    }

    @ParameterizedTest
    @CsvSource({"/nobody, 404", "?limit=2&cursor=garbage, 400"})
    void aConditionHidesNoProblem(String query, int status) {
        given().header("If-None-Match", "*").get(ACTORS + query).then().statusCode(status);
        given().header("If-Match", "\"other\"").get(ACTORS + query).then().statusCode(status);
        given().header("If-Modified-Since", after(given().get(ACTORS).header("Last-Modified"), 60))
                .get(ACTORS + query)
                .then()
                .statusCode(status);
    }

    @Test
    void errorsAreNotKept() {
        given().get(ACTORS + "?kind=coop").then().statusCode(400).header("Cache-Control", "no-store");
    }

    @Test
    void whatOnlyAnAdministratorMaySeeIsNotKept() {
        Admin.admin().get("/api/v1/admin/projection").then().statusCode(200).header("Cache-Control", "no-store");
    }

    private static Response since(String date) {
        return given().header("If-Modified-Since", date).get(ACTORS);
    }

    private static String tag(RequestSpecification request, String query) {
        return request.urlEncodingEnabled(false)
                .get(ACTORS + query)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static String after(String date, int seconds) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(parse(date).plusSeconds(seconds));
    }

    private static ZonedDateTime parse(String date) {
        return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
}
