package org.tequio.engines;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

import static io.restassured.RestAssured.given;

/** What an administrator does over HTTP. */
public final class Admin {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Admin() {}

    public static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + TestKeys.ADMIN);
    }

    public static JsonPath projection() {
        return admin().get("/api/v1/admin/projection")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits until the graph shows all that the register has. */
    public static void awaitLevel() {
        await("the graph to be level with the register", () -> {
            var projection = projection();
            return projection.getLong("behind") == 0 && !projection.getBoolean("rebuilding");
        });
    }

    /** The comparison of graph and register, once they are level. */
    public static JsonPath digest() {
        awaitLevel();
        return admin().get("/api/v1/admin/projection/digest")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits until an import has ended, and returns it. */
    public static JsonPath awaitEnd(String importId) {
        await("import " + importId + " to end", () -> !"running"
                .equals(show(importId).getString("state")));
        return show(importId);
    }

    public static void await(String what, BooleanSupplier condition) {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Waited %s in vain for %s".formatted(PATIENCE, what));
            }
            pause();
        }
    }

    private static JsonPath show(String importId) {
        return admin().get("/api/v1/imports/" + importId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
