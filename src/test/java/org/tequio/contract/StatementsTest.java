package org.tequio.contract;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.tequio.engines.Admin;
import org.tequio.engines.BoltProxy;
import org.tequio.engines.TestPackage;
import org.tequio.shared.Graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Both databases are asked with constant texts; what a client sends travels beside them as parameters. */
@QuarkusTest
class StatementsTest {

    private static final String MARK = "marked4you";
    private static final String YEAR = "1873";
    /** The document's example where a second actor is asked for. */
    private static final String OTHER_END = "b1xk92m0v";

    private static final String AN_ID = "(?=.*[0-9])[0-9a-z]{9}";
    private static final String STEP = "\\{[^}]+}";
    /** A statement that is not the name of a constant, nor chosen by a method of this name. */
    private static final Pattern SQL_NOT_CONSTANT =
            Pattern.compile("\\.(prepareStatement|createNativeQuery|prepareCall|copyRows|copyOut)"
                    + "\\((?![A-Z_]+[,)]|COPY\\.formatted\\(query\\)|(query|statement)[,)(]|\"[^\"]*\"\\))");

    private static final Pattern CLASS_OF_ONE_VALUE =
            Pattern.compile("createNativeQuery\\([^;]*?, (String|Long|Integer|Boolean)\\.class\\)");

    @Inject
    Graph graph;

    /** Every parameter of every operation carries each of the values, also where it is refused. */
    @Test
    void noCypherHoldsWhatAClientSent() {
        var rows = TestPackage.ofNewSource().withActors("telling", "other");
        rows.imported();
        Admin.awaitLevel();
        var id = idOf(rows, "telling");
        var other = idOf(rows, "other");
        var values = values(id);
        Contract.committed().operations().stream()
                .filter(operation -> operation.method().equals("get") && !isAStream(operation))
                .forEach(operation -> ask(operation, id, other, values));
        given().contentType(ContentType.JSON).body(Map.of("name", MARK)).post("/api/v1/match");
        var texts = BoltProxy.standing().statements();
        for (var seen : List.of("queryNodes", "ORDER BY n.id", "shortestPath", "$frontier", "$day")) {
            assertTrue(texts.stream().anyMatch(text -> text.contains(seen)), seen);
        }
        var telling = Pattern.compile(String.join("|", MARK, id, YEAR));
        assertEquals(List.of(), texts.stream().filter(telling.asPredicate()).toList());
    }

    private static String idOf(TestPackage rows, String actor) {
        return given().queryParam("identifier", rows.source() + ":" + actor)
                .get("/api/v1/actors")
                .then()
                .extract()
                .path("items[0].id");
    }

    /** Of each form that some parameter takes, one; each holds what no constant does. */
    private static List<String> values(String id) {
        return List.of(
                MARK,
                MARK + ":" + MARK,
                id,
                YEAR,
                YEAR + "/..",
                YEAR + "-06-05",
                "-17.%s,12.3,-11.3,16.7".formatted(YEAR),
                "{\"q0\": {\"query\": \"%s\"}}".formatted(MARK),
                "{\"ids\": [\"%s\"], \"properties\": [{\"id\": \"country\"}]}".formatted(id));
    }

    /** All else that the operation needs has its example, or the id where it wants one. */
    private static void ask(Operation operation, String id, String other, List<String> values) {
        given().get(operation.path().replaceAll(STEP, MARK));
        var address = operation.path();
        var needed = new HashMap<String, Object>();
        for (var parameter : operation.parameters()) {
            var example = parameter.example();
            var text = example.equals(OTHER_END) ? other : example.matches(AN_ID) ? id : example;
            if (parameter.in().equals("path")) {
                address = address.replace("{%s}".formatted(parameter.name()), text);
            } else if (parameter.required()) {
                needed.put(parameter.name(), text);
            }
        }
        for (var parameter : operation.parameters()) {
            for (var value : values) {
                var asked = new HashMap<>(needed);
                asked.put(parameter.name(), value);
                given().queryParams(asked).get(address);
            }
        }
    }

    /** It would not end. */
    private static boolean isAStream(Operation operation) {
        return operation.node().at("/responses/200/content").has("text/event-stream");
    }

    @Test
    void noSqlIsPutTogether() throws IOException {
        mustNotStand(SQL_NOT_CONSTANT, "asks with something else than a constant");
    }

    /**
     * Hibernate 7.2 keeps what it made of such a query under a key that equals no other one, looks through all of them the
     * next time, and does not find it.
     */
    @Test
    void noNativeQueryNamesTheClassOfOneValue() throws IOException {
        mustNotStand(CLASS_OF_ONE_VALUE, "names the class of a single value: leave it out, and cast");
    }

    @Test
    void whoReadsTheGraphCannotWriteToIt() {
        var refused = assertThrows(
                ClientException.class,
                () -> graph.read(reading -> reading.all("CREATE (n:Intruder) RETURN 1 AS one", Map.of(), Map.class)));
        assertTrue(refused.code().contains("AccessMode"), refused.code());
    }

    private static void mustNotStand(Pattern pattern, String fault) throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var found = pattern.matcher(Files.readString(file).replaceAll("\\s+", " "));
                assertFalse(found.find(), () -> "%s %s".formatted(file, fault));
            }
        }
    }
}
