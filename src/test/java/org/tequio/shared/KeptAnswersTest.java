package org.tequio.shared;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.await;
import static org.tequio.engines.Admin.awaitLevel;

/** An answer that is given again cannot be told from the first. */
@QuarkusTest
class KeptAnswersTest {

    private static final String ACTORS = "/api/v1/actors?limit=3&sort=-name";
    private static final TestPackage ROWS = TestPackage.ofNewSource().withActors("a", "b", "c", "d");
    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @BeforeEach
    void nothingMovesAnyMore() throws InterruptedException {
        ROWS.importedOnce();
        awaitLevel();
        // an answer is kept from the second after the one in which the graph moved
        Thread.sleep(1_100);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Accept-Encoding | identity
        Accept-Encoding | gzip
        Accept-Encoding | br
        Accept-Language | fr
        Accept          | application/json
        Authorization   | Bearer tq_unknown
        Origin          | https://cooperativa.example
        Host            | tequio.example
        """)
    void theSecondAnswerIsTheFirst(String header, String value) {
        var first = asking().header(header, value).get(ACTORS);
        double before = givenAgain();
        var second = asking().header(header, value).get(ACTORS);
        assertEquals(before + 1, givenAgain());
        assertEquals(headers(first), headers(second));
        assertArrayEquals(first.asByteArray(), second.asByteArray());
    }

    @Test
    void whatIsSaidOfOneConnectionIsNotKept() {
        var path = "/api/v1/actors?limit=4&sort=-name";
        asking().header("Connection", "close").get(path).then().header("Connection", "close");
        double before = givenAgain();
        asking().get(path).then().statusCode(200).header("Connection", nullValue());
        assertEquals(before + 1, givenAgain());
    }

    @Test
    void whatAnAnswerDependsOnIsHeeded() {
        var page = asking().get(ACTORS);
        assertEquals(200, asking().get(ACTORS).statusCode());
        assertEquals("es", asking().header("Accept-Language", "es").get(ACTORS).header("Content-Language"));
        asking().header("Host", "tequio.example")
                .get(ACTORS)
                .then()
                .header("Link", containsString("//tequio.example/"));
        asking().get(ACTORS).then().header("Link", not(containsString("//tequio.example/")));
        asking().header("If-None-Match", page.header("ETag")).get(ACTORS).then().statusCode(304);
        asking().head(ACTORS).then().statusCode(200).header("ETag", page.header("ETag"));
    }

    @Test
    void metricsCountItByItsTemplate() {
        var path = "/api/v1/actors/" + asking().get(ACTORS).path("items[0].id");
        double before = shownActors();
        asking().get(path).then().statusCode(200);
        // behind the answer
        await("the first to be counted", () -> shownActors() == before + 1);
        double again = givenAgain();
        asking().get(path).then().statusCode(200);
        assertEquals(again + 1, givenAgain());
        await("the second to be counted", () -> shownActors() == before + 2);
    }

    private static RequestSpecification asking() {
        return given().config(AS_SENT);
    }

    private static List<String> headers(Response answer) {
        return answer.headers().asList().stream().map(Header::toString).sorted().toList();
    }

    private static double givenAgain() {
        return metric("cache_gets_total", "cache=\"answers\"", "result=\"hit\"");
    }

    private static double shownActors() {
        return metric(
                "http_server_requests_seconds_count",
                "method=\"GET\"",
                "status=\"200\"",
                "uri=\"/api/v1/actors/{id}\"");
    }

    /** The figure of this name that has all these labels; there is none before the first is counted. */
    private static double metric(String name, String... labels) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(figure -> figure.startsWith(name + "{"))
                .filter(figure -> Stream.of(labels).allMatch(figure::contains))
                .findFirst()
                .map(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .orElse(0.0);
    }
}
