package org.tequio.network.analysis;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.tequio.engines.Admin;

import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.tequio.engines.Admin.admin;

/** Runs over HTTP, waited for. */
final class Analysed {

    private Analysed() {}

    static JsonPath now() {
        return withSeed(1);
    }

    static JsonPath withSeed(long seed) {
        awaitRest();
        var id = admin().contentType(ContentType.JSON)
                .body(Map.of("seed", seed))
                .post("/api/v1/network/runs")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        return end(id);
    }

    /** Waits until a run has ended. */
    static JsonPath end(String id) {
        Admin.await("run " + id + " to end", () -> show(id).getString("endedAt") != null);
        return show(id);
    }

    static void awaitRest() {
        Admin.await(
                "no run to be under way",
                () ->
                        given()
                                .get("/api/v1/network/runs?limit=500")
                                .jsonPath()
                                .getList("items.state", String.class)
                                .stream()
                                .noneMatch(state -> state.equals("waiting") || state.equals("running")));
    }

    static JsonPath show(String id) {
        return given().get("/api/v1/network/runs/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
