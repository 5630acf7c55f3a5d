package org.tequio.engines;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.tequio.engines.Admin.admin;

/** An API key that the administrator has made. */
public record IssuedKey(String id, String key) {

    private static final int SECONDS_OF_A_SHORT_LIFE = 1;

    public static IssuedKey ofAdmin() {
        return issue(Map.of("label", "An office of the tests", "role", "admin"));
    }

    public static IssuedKey ofModerator(String... territories) {
        return issue(moderator("territories", List.of(territories)));
    }

    public static IssuedKey ofPlatformModerator(String... platforms) {
        return issue(moderator("platforms", List.of(platforms)));
    }

    /** A moderator's key that worked and works no more. */
    public static IssuedKey revoked(String... territories) {
        var key = ofModerator(territories);
        key.revoke();
        return key;
    }

    /** A moderator's key the time of which is over. */
    public static IssuedKey expired(String... territories) {
        var end = Instant.now().plusSeconds(SECONDS_OF_A_SHORT_LIFE);
        var body = new HashMap<>(moderator("territories", List.of(territories)));
        body.put("expiresAt", end.toString());
        var key = issue(body);
        Admin.await("a key to expire", () -> Instant.now().isAfter(end));
        return key;
    }

    public RequestSpecification asks() {
        return given().header("Authorization", "Bearer " + key);
    }

    public void revoke() {
        admin().delete("/api/v1/keys/" + id).then().statusCode(200);
    }

    private static Map<String, Object> moderator(String limit, List<String> codes) {
        return Map.of("label", "A desk of the tests", "role", "moderator", limit, codes);
    }

    private static IssuedKey issue(Map<String, Object> body) {
        var made = admin().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/keys")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new IssuedKey(made.getString("id"), made.getString("key"));
    }
}
