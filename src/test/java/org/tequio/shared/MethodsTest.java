package org.tequio.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tequio.engines.Admin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;

/** HEAD and OPTIONS of every address of the contract. */
@QuarkusTest
class MethodsTest {

    private static final Map<String, String> EXAMPLES =
            Map.of("list", "kinds", "code", "cooperative", "type", "not-found");

    @ParameterizedTest
    @MethodSource("paths")
    void optionsNamesTheMethodsOfEveryAddress(String path, Set<String> methods) {
        var answer = given().options(example(path));
        assertEquals(200, answer.statusCode());
        assertEquals(methods, Set.of(answer.header("Allow").split(", ")));
        assertEquals("", answer.asString());
        assertNull(answer.header("Content-Encoding"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void headSaysWhatGetSays(String path, Set<String> methods) {
        if (!methods.contains("GET")) {
            return;
        }
        awaitLevel();
        Admin.await("a Last-Modified", () -> given().head("/api/v1/actors").header("Last-Modified") != null);
        var head = admin().head(example(path));
        var get = admin().get(example(path));
        assertEquals(get.statusCode(), head.statusCode());
        assertEquals("", head.asString());
        assertEquals(headers(get), headers(head));
    }

    @Test
    void aMethodThatAnAddressDoesNotTakeIsAnsweredWithThoseItTakes() {
        var answer = given().put("/api/v1/actors");
        assertEquals(405, answer.statusCode());
        assertEquals("GET, HEAD, OPTIONS", answer.header("Allow"));
        assertEquals("/problems/method-not-allowed", answer.jsonPath().getString("type"));
    }

    @Test
    void whatTakesNoBodyDoesNotMindHowOneIsCoded() {
        given().header("Content-Encoding", "gzip")
                .get("/api/v1/actors?limit=1")
                .then()
                .statusCode(200);
        given().header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/match")
                .then()
                .statusCode(415);
    }

    @Test
    void nothingIsAtAnAddressThatIsNotThere() {
        assertEquals(404, given().options("/api/v1/nowhere").statusCode());
        assertEquals(404, given().head("/api/v1/nowhere").statusCode());
    }

    @Test
    void askingNeverWrites() throws IOException {
        awaitLevel();
        var before = Admin.projection();
        paths().map(arguments -> example((String) arguments[0])).forEach(path -> {
            admin().options(path);
            admin().head(path);
            admin().get(path);
        });
        assertEquals(before.getLong("registerRevision"), Admin.projection().getLong("registerRevision"));
        assertEquals(before.getLong("revision"), Admin.projection().getLong("revision"));
    }

    static Stream<Object[]> paths() throws IOException {
        var paths = new YAMLMapper()
                .readTree(Path.of("openapi/openapi.yaml").toFile())
                .get("paths");
        return paths.properties().stream().map(path -> new Object[] {path.getKey(), methods(path.getValue())});
    }

    private static Set<String> methods(JsonNode path) {
        var methods = new TreeSet<>(Set.of("OPTIONS"));
        for (var method : Set.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            if (path.has(method.toLowerCase(java.util.Locale.ROOT))) {
                methods.add(method);
            }
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private static String example(String path) {
        var example = path;
        for (var entry : EXAMPLES.entrySet()) {
            example = example.replace("{" + entry.getKey() + "}", entry.getValue());
        }
        return example.replaceAll("\\{[a-z]+}", "nobody");
    }

    /** But for the length of the body, which HEAD may leave open (RFC 9110, section 9.3.2). */
    private static Map<String, String> headers(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("Content-Length", "")))
                .filter(header -> !header.hasSameNameAs(new Header("Transfer-Encoding", "")))
                .collect(Collectors.toMap(
                        Header::getName, Header::getValue, (one, other) -> one + ", " + other, TreeMap::new));
    }
}
