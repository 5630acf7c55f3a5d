package org.tequio.network.analysis;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.engines.Locks;
import org.tequio.engines.TestPackage;
import org.tequio.network.analysis.Results.Outcome;
import org.tequio.shared.AdvisoryLock;
import org.tequio.shared.Graph.Position;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;

/** Whoever holds the lock runs; a test that holds it is a process that does nothing, or dies. */
@QuarkusTest
class LifecycleTest {

    @Inject
    DataSource database;

    @Inject
    Runs runs;

    @Inject
    Results results;

    @BeforeEach
    void thereIsAResult() {
        TestPackage.ofNewSource()
                .withActors("run-a", "run-b")
                .with(
                        "alliances",
                        "id,name,kind,source_url\nl,Run,project,https://e.org\nm,Ran,project,https://e.org\n")
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,run-a,member,https://e.org
                        l,run-b,member,https://e.org
                        m,run-b,member,https://e.org
                        """)
                .imported();
        Admin.awaitLevel();
        Analysed.now();
    }

    @Test
    void oneRunsAndOneWaitsWhileTheLastResultsStayReadable() throws SQLException {
        var before = given().get("/api/v1/network/summary");
        String first;
        String second;
        try (var lock = lock()) {
            first = start();
            admin().contentType(ContentType.JSON)
                    .post("/api/v1/network/runs")
                    .then()
                    .statusCode(409);
            runs.begin(runs.find(first).orElseThrow());
            second = start();
            assertEquals("running", Analysed.show(first).getString("state"));
            assertEquals("waiting", Analysed.show(second).getString("state"));
            assertEquals(
                    before.asString(), given().get("/api/v1/network/summary").asString());
        }
        // the process that had begun it is no more: it is begun again, then what waited
        assertEquals("done", Analysed.end(first).getString("state"));
        assertEquals("done", Analysed.end(second).getString("state"));
        assertEquals(2, runs.find(first).orElseThrow().tries());
        given().get("/api/v1/network/summary").then().body("analysis.id", equalTo(second));
    }

    @Test
    void aRunThatIsCutOffAgainAndAgainFails() throws SQLException {
        String id;
        try (var lock = lock()) {
            id = start();
            for (int i = 0; i < 3; i++) {
                runs.begin(runs.find(id).orElseThrow());
            }
        }
        var run = Analysed.end(id);
        assertEquals("failed", run.getString("state"));
        assertTrue(run.getString("failure").contains("cut off 3 times"), run.getString("failure"));
    }

    @Test
    void whoLostItsRunWritesNothing() throws SQLException {
        try (var lock = lock()) {
            var mine = runs.begin(runs.find(start()).orElseThrow()).orElseThrow();
            runs.begin(mine);
            var outcome = new Outcome(
                    Position.START, true, null, null, List.of(Results.Result.of(Measures.SUMMARY, "of nothing")));
            assertFalse(results.end(mine, outcome, 3));
            assertEquals(Optional.empty(), results.find(mine.id(), Measures.SUMMARY, String.class));
            runs.advance(mine, 0.7);
            assertEquals(0, Analysed.show(mine.id()).getDouble("progress"));
        }
        Analysed.awaitRest();
    }

    @Test
    void aCursorGoesOnInItsRunUntilThatIsTooOld() {
        var first = given().get("/api/v1/network/communities?limit=1").jsonPath();
        var next = "/api/v1/network/communities?limit=1&cursor=" + first.getString("next");
        Analysed.now();
        given().get(next).then().statusCode(200).body("analysis.id", equalTo(first.getString("analysis.id")));
        Analysed.now();
        Analysed.now();
        given().get(next)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("cursor"))
                .body("detail", containsString("begin again"));
        given().get("/api/v1/network/brokers?cursor=" + first.getString("next"))
                .then()
                .statusCode(400);
    }

    private AdvisoryLock lock() {
        Analysed.awaitRest();
        return Locks.take(database, AnalysisLoop.LOCK);
    }

    private static String start() {
        return admin().contentType(ContentType.JSON)
                .post("/api/v1/network/runs")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
    }
}
