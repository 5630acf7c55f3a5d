package org.tequio.contract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.Submitted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;

/**
 * Who may do what: every operation of the contract, asked by everybody. What comes of it is held against the table in
 * {@code roles.csv}: {@code 401}, {@code 403}, or {@code may} for every other answer. Requests are such that whoever may
 * changes as little as possible: a version that is none, ids that are none.
 */
@QuarkusTest
class RolesTest {

    private static final Path TABLE = Path.of("src/test/resources/org/tequio/contract/roles.csv");
    private static final Path FOUND = Path.of("target/roles.csv");
    private static final String NOBODY = "6qv3k0b7x";

    @Test
    void everyOperationIsAllowedToWhomTheTableSays() throws IOException {
        var scene = Scene.set();
        var found = Contract.committed().operations().stream()
                .map(operation -> operation.id() + "," + row(operation, scene))
                .sorted()
                .collect(Collectors.joining(
                        "\n", "operation," + String.join(",", scene.callers().keySet()) + "\n", "\n"));
        Files.writeString(FOUND, found);
        assertEquals(Files.readString(TABLE), found, "If that is meant: cp %s %s".formatted(FOUND, TABLE));
    }

    private static String row(Operation operation, Scene scene) {
        return scene.callers().values().stream()
                .map(caller -> outcome(operation, scene, caller.get()))
                .collect(Collectors.joining(","));
    }

    private static String outcome(Operation operation, Scene scene, RequestSpecification caller) {
        int status = scene.prepare(operation, caller)
                .redirects()
                .follow(false)
                .request(operation.method(), scene.address(operation))
                .statusCode();
        if (status >= 500) {
            throw new AssertionError("%s answers %d".formatted(operation, status));
        }
        return status == 401 || status == 403 ? String.valueOf(status) : "may";
    }

    /** Records to ask about, and everybody who may ask. */
    private record Scene(Map<String, Supplier<RequestSpecification>> callers, Map<String, String> ids, String actor) {

        static Scene set() {
            var name = "Roles " + UUID.randomUUID();
            var actor = Submitted.listedActor(name, "MX");
            var other = Submitted.listedActor("Other " + name, "MX");
            var alliance = Submitted.newAlliance("Of both " + name, actor, other)
                    .verified()
                    .accepted()
                    .record();
            var own = Submitted.newActor("Waiting " + name, "MX").verified();
            var stranger = Submitted.newActor("Stranger " + name, "MX");
            var steward = Submitted.claim(actor).verified().accepted();
            awaitLevel();
            var membership = given().get("/api/v1/alliances/" + alliance + "/members")
                    .jsonPath()
                    .getString("items.find { it.actorId == '%s' }.id".formatted(actor));
            var callers = new LinkedHashMap<String, Supplier<RequestSpecification>>();
            callers.put("anonymous", () -> given());
            callers.put("own-token", own::asks);
            callers.put("other-token", stranger::asks);
            callers.put("steward", steward::asks);
            callers.put("moderator-in-scope", IssuedKey.ofModerator("419")::asks);
            callers.put("moderator-out-of-scope", IssuedKey.ofModerator("002")::asks);
            callers.put("revoked-key", IssuedKey.revoked("419")::asks);
            callers.put("expired-key", IssuedKey.expired("419")::asks);
            callers.put("admin", () -> admin());
            return new Scene(
                    callers,
                    Map.of(
                            "actors",
                            actor,
                            "alliances",
                            alliance,
                            "submissions",
                            own.id(),
                            "moderation",
                            own.id(),
                            "memberships",
                            membership),
                    actor);
        }

        String address(Operation operation) {
            var room = operation.path().replaceFirst("^/api/v1/", "").replaceFirst("/.*", "");
            var id = operation.id().equals("undoMerger") ? actor : ids.getOrDefault(room, NOBODY);
            return operation.path().replaceAll("\\{[^}]+}", id);
        }

        RequestSpecification prepare(Operation operation, RequestSpecification caller) {
            var content = operation.node().at("/requestBody/content");
            if (content.has("multipart/form-data")) {
                return caller.multiPart("nothing", "nothing");
            } else if (content.has("application/x-www-form-urlencoded")) {
                return caller.contentType(ContentType.URLENC);
            } else if (content.isMissingNode()) {
                return caller;
            }
            return caller.contentType(ContentType.JSON)
                    .header("If-Match", "\"none-0\"")
                    .body(body(operation));
        }

        private Map<String, Object> body(Operation operation) {
            return switch (operation.id()) {
                case "decide" -> Map.of("decision", "reject", "reason", "Nothing is decided.");
                case "confirmMembership" -> Map.of("state", "confirmed");
                case "startAnalysis" -> Map.of("seed", "none");
                case "mergeRecords", "tellApart" -> Map.of("record", actor, "other", actor, "reason", "It is one.");
                case "reviseSubmission" ->
                    Submitted.statement(
                            "actor", Map.of("name", "A", "kind", "mutual", "country", "MX"), Submitted.somebody());
                default -> Map.of();
            };
        }
    }
}
