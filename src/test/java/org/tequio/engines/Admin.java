package org.tequio.engines;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;

/** What an administrator does over HTTP. */
public final class Admin {

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
        new Waiting<>(
                        "the graph to be level with the register",
                        Admin::projection,
                        projection -> projection.getLong("behind") == 0 && !projection.getBoolean("rebuilding"),
                        projection -> figures(projection, "revision", "behind", "rebuilding", "rebuilt"))
                .end();
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
        return new Waiting<>(
                        "import " + importId + " to end",
                        () -> show(importId),
                        job -> !"running".equals(job.getString("state")),
                        job -> figures(job, "state", "counts", "progress"))
                .end();
    }

    /** Waits a minute at most. */
    public static void await(String what, BooleanSupplier condition) {
        new Waiting<>(what, condition::getAsBoolean, isSo -> isSo, isSo -> "it was just not so").end();
    }

    private static String figures(JsonPath answer, String... names) {
        return Stream.of(names)
                .map(name -> "%s %s".formatted(name, answer.<Object>get(name)))
                .collect(Collectors.joining(", "));
    }

    private static JsonPath show(String importId) {
        return admin().get("/api/v1/imports/" + importId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
