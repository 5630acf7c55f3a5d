package org.tequio.access;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.Locks;
import org.tequio.engines.TestKeys;

import javax.sql.DataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Who is known by what stands in the header Authorization, on an installation that trusts no issuer of tokens. */
@QuarkusTest
class BearersTest {

    /** More than there are event loops, fewer than connections. */
    private static final int MANY = 15;

    private static final Duration LONGEST = Duration.ofMinutes(1);

    @TestHTTPResource("/")
    URI address;

    @Inject
    DataSource register;

    @Test
    void whoSaysNothingIsToldHow() {
        given().get("/api/v1/keys")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("/problems/unauthenticated"))
                .body("detail", startsWith("Send the header"));
        given().get("/caller/anybody").then().body("name", equalTo("anonymous"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer nonsense",
                "Bearer eyJhbGciOiJub25lIn0.eyJyb2xlcyI6WyJhZG1pbiJdfQ.",
                "Bearer",
                "Bearer ",
                "Basic YWRtaW46YWRtaW4=",
                "tq_admin-of-the-tests",
                "nonsense"
            })
    void whatNobodyKnowsIsRefusedAndSoCalled(String authorization) {
        given().header("Authorization", authorization)
                .get("/api/v1/keys")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType(startsWith("application/problem+json"))
                .body("detail", containsString("of no kind that is known here"));
    }

    @Test
    void aTokenOfNoSubmissionIsNotKnown() {
        given().header("Authorization", "Bearer tqs_invented")
                .get("/api/v1/keys")
                .then()
                .statusCode(401)
                .body("detail", containsString("This token is not known"));
    }

    @Test
    void aKeyThatNobodyMadeIsNotKnown() {
        given().header("Authorization", "Bearer tq_invented")
                .get("/api/v1/keys")
                .then()
                .statusCode(401)
                .body("detail", equalTo("This API key is not known."));
    }

    @Test
    void aKeyThatIsOverSaysSinceWhen() {
        IssuedKey.revoked("SN")
                .asks()
                .get("/caller")
                .then()
                .statusCode(401)
                .body("detail", matchesPattern("This key was revoked on \\d{4}-\\d\\d-\\d\\dT\\S+Z\\. Ask .*"));
        IssuedKey.expired("SN")
                .asks()
                .get("/caller")
                .then()
                .statusCode(401)
                .body("detail", matchesPattern("This key expired on \\d{4}-\\d\\d-\\d\\dT\\S+Z\\. Ask .*"));
    }

    @Test
    void theSchemeMayBeWrittenInAnyCase() {
        for (var scheme : List.of("bearer", "BEARER")) {
            given().header("Authorization", scheme + " " + TestKeys.ADMIN)
                    .get("/caller")
                    .then()
                    .statusCode(200);
        }
    }

    /** With the table of keys locked, each waits on a thread of its own, not on one that serves others. */
    @Test
    void whoWaitsForTheRegisterHoldsUpNobodyElse() throws Exception {
        var key = IssuedKey.ofModerator("SN");
        var client = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> waiting;
        try (var connection = register.getConnection()) {
            lockKeys(connection);
            waiting = IntStream.range(0, MANY)
                    .mapToObj(i -> request("/caller", key.key()).build())
                    .map(request -> client.sendAsync(request, BodyHandlers.ofString()))
                    .toList();
            Locks.awaitWaiting(connection, MANY);
            for (int i = 0; i < MANY; i++) {
                var request = request("/api/v1/reference/kinds", "none").timeout(LONGEST);
                var answer = client.send(request.build(), BodyHandlers.ofString());
                assertEquals(200, answer.statusCode());
            }
            assertEquals(0, waiting.stream().filter(CompletableFuture::isDone).count());
            connection.rollback();
            connection.setAutoCommit(true);
        }
        for (var answer : waiting) {
            assertEquals(200, answer.get(1, TimeUnit.MINUTES).statusCode());
        }
    }

    private static void lockKeys(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var lock = connection.createStatement()) {
            lock.execute("LOCK TABLE api_key IN ACCESS EXCLUSIVE MODE");
        }
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + key);
    }
}
