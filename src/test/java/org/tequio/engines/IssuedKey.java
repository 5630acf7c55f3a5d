package org.tequio.engines;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static io.restassured.RestAssured.given;
import static org.tequio.engines.Admin.admin;

/** An API key that the administrator has made. */
public record IssuedKey(String id, String key) {

    private static final Duration SHORTEST_LIFE = Duration.ofSeconds(1);
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(32);

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
        return expired(SHORTEST_LIFE, territories);
    }

    /** With twice the life if that is over before the key is made. */
    private static IssuedKey expired(Duration life, String... territories) {
        var end = Instant.now().plus(life);
        var body = new HashMap<>(moderator("territories", List.of(territories)));
        body.put("expiresAt", end.toString());
        var answer = ask(body);
        if (answer.statusCode() == 400 && life.compareTo(LONGEST_LIFE) < 0) {
            return expired(life.multipliedBy(2), territories);
        }
        var key = made(answer);
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
        return made(ask(body));
    }

    private static Response ask(Map<String, Object> body) {
        return admin().contentType(ContentType.JSON).body(body).post("/api/v1/keys");
    }

    private static IssuedKey made(Response answer) {
        var made = answer.then().statusCode(201).extract().jsonPath();
        return new IssuedKey(made.getString("id"), made.getString("key"));
    }
}
