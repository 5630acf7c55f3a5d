package org.tequio.network.analysis;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.TestPackage;
import org.tequio.reference.Scheme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class AnalysisTest {

    @BeforeEach
    void thereIsANetwork() {
        TestPackage.ofNewSource()
                .withActors("analysed-a", "analysed-b", "analysed-c")
                .with("alliances", "id,name,kind,source_url\nl,Analysed,project,https://example.org\n")
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,analysed-a,member,https://example.org
                        l,analysed-a,lead,https://example.org
                        l,analysed-b,member,https://example.org
                        """)
                .imported();
        awaitLevel();
    }

    @Test
    void everyAnswerNamesItsRunAndNeverChanges() {
        var run = Analysed.now();
        for (var question : new String[] {"summary", "mixing?by=group", "mixing?by=activity", "mixing?by=pole"}) {
            var answer = given().get("/api/v1/network/" + question);
            answer.then()
                    .statusCode(200)
                    .body("analysis.id", equalTo(run.getString("id")))
                    .body("asOf", equalTo(run.getInt("asOf")));
            given().header("If-None-Match", answer.header("ETag"))
                    .get("/api/v1/network/" + question)
                    .then()
                    .statusCode(304);
        }
        var before = given().get("/api/v1/network/summary");
        Analysed.now();
        var after = given().get("/api/v1/network/summary");
        assertNotEquals(before.header("ETag"), after.header("ETag"));
    }

    @Test
    void mixingByPoleNamesTheListBehindIt() {
        Analysed.now();
        given().get("/api/v1/network/mixing?by=pole")
                .then()
                .body("scheme", equalTo("fcssc"))
                .body("schemeVersion", equalTo(Scheme.FCSSC.version()));
        given().get("/api/v1/network/mixing?by=group")
                .then()
                .body("scheme", nullValue())
                .body("schemeVersion", nullValue());
    }

    @Test
    void aRunSaysHowItWent() {
        var run = Analysed.withSeed(7);
        given().get("/api/v1/network/runs/" + run.getString("id"))
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("startedBy", equalTo("admin"))
                .body("parameters.seed", equalTo(7))
                .body("progress", equalTo(1.0f))
                .body("asOf", greaterThan(0));
        given().get("/api/v1/network/runs?limit=1")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(run.getString("id")));
    }

    @Test
    void onlyAnAdminStartsRuns() {
        given().contentType(ContentType.JSON)
                .post("/api/v1/network/runs")
                .then()
                .statusCode(401);
        IssuedKey.ofModerator("001")
                .asks()
                .contentType(ContentType.JSON)
                .post("/api/v1/network/runs")
                .then()
                .statusCode(403);
    }

    @Test
    void theStartOfARunSaysWhereItIsShown() {
        admin().contentType(ContentType.JSON)
                .body("{\"seed\": -1}")
                .post("/api/v1/network/runs")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/seed"));
        Analysed.awaitRest();
        admin().contentType(ContentType.JSON)
                .post("/api/v1/network/runs")
                .then()
                .statusCode(202)
                .header("Location", containsString("/api/v1/network/runs/"));
        Analysed.awaitRest();
    }

    @Test
    void whoDoesNotSayByWhatIsTold() {
        given().get("/api/v1/network/mixing").then().statusCode(400).body("detail", startsWith("Say by what"));
        given().get("/api/v1/network/mixing?by=country")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("by"));
    }
}
