package org.tequio.network.analysis;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Admin;
import org.tequio.engines.TestPackage;

import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** An installation whose runs begin by themselves, without Graph Data Science. */
@QuarkusTest
@TestProfile(WithoutLibraryTest.Installation.class)
class WithoutLibraryTest {

    @Test
    void aRunBeginsByItselfAndAllButBrokersAndCommunitiesIsAnswered() {
        TestPackage.ofNewSource().withActors("without-library").imported();
        Admin.awaitLevel();
        Admin.await("a run by the schedule to show the present graph", () -> {
            var asOf = given().get("/api/v1/actors?limit=1").jsonPath().getLong("asOf");
            var answer = given().get("/api/v1/network/summary");
            return answer.statusCode() == 200 && answer.jsonPath().getLong("asOf") == asOf;
        });
        var run = given().get("/api/v1/network/summary").jsonPath().getString("analysis.id");
        given().get("/api/v1/network/runs/" + run)
                .then()
                .body("startedBy", equalTo("schedule"))
                .body("graphDataScience", nullValue())
                .body("modularity", nullValue());
        given().get("/api/v1/network/mixing?by=sector").then().statusCode(200);
        for (var list : new String[] {"brokers", "communities"}) {
            given().get("/api/v1/network/" + list)
                    .then()
                    .statusCode(501)
                    .body("type", equalTo("/problems/not-installed"))
                    .body("detail", containsString("install"));
        }
    }

    public static final class Installation implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tequio.network.analysis.enabled", "true",
                    "tequio.network.analysis.graph-data-science", "false",
                    "tequio.network.analysis.pause", "0s",
                    "tequio.network.analysis.rest", "0",
                    "tequio.network.analysis.settle", "0s",
                    "tequio.network.analysis.look", "100ms");
        }
    }
}
