package org.tequio.contract;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ClientException;
import org.tequio.engines.BoltProxy;
import org.tequio.shared.Graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    /** A statement that is not the name of a constant, nor chosen by a method of this name. */
    private static final Pattern SQL_NOT_CONSTANT =
            Pattern.compile("\\.(prepareStatement|createNativeQuery|prepareCall|copyRows|copyOut)"
                    + "\\((?![A-Z_]+[,)]|COPY\\.formatted\\(query\\)|(query|statement)[,)(]|\"[^\"]*\"\\))");

    private static final Pattern CLASS_OF_ONE_VALUE =
            Pattern.compile("createNativeQuery\\([^;]*?, (String|Long|Integer|Boolean)\\.class\\)");

    @Inject
    Graph graph;

    /** Every parameter of every operation carries the mark once, also where it is refused. */
    @Test
    void noCypherHoldsWhatAClientSent() throws IOException {
        var document = new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().path("get").path("parameters").forEach(parameter -> {
                    var name = parameter.path("name").asText();
                    var address = path.getKey().replaceAll("\\{[^}]+}", MARK);
                    for (var value : List.of(MARK, MARK + ":" + MARK)) {
                        given().queryParam(name, value).get(address);
                    }
                }));
        var texts = BoltProxy.standing().statements();
        assertTrue(texts.stream().anyMatch(text -> text.contains("queryNodes")), "searches were seen");
        assertEquals(
                List.of(), texts.stream().filter(text -> text.contains(MARK)).toList());
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
