package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

/** The contract says which headers an answer has, and the answer has them. */
@QuarkusTest
class HeadersInContractTest {

    /** An application that has just started may be busy with the graph for longer than a question may take. */
    @BeforeEach
    void started() {
        awaitLevel();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ETag",
                "Version",
                "Last-Modified",
                "Cache-Control",
                "Vary",
                "Content-Language",
                "Link",
                "Retry-After",
                "WWW-Authenticate",
                "Deprecation",
                "Sunset"
            })
    void eachHeaderIsDescribedOnceWithAnExample(String name) throws IOException {
        var header = document().at("/components/headers").path(name);
        assertTrue(header.hasNonNull("description"), name);
        assertTrue(header.hasNonNull("example"), name);
        assertEquals("string", header.at("/schema/type").asText());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/v1/actors           | /api/v1/actors
        /api/v1/reference/{list} | /api/v1/reference/kinds
        /problems                | /problems
        """)
    void theAnswerHasTheHeadersThatTheContractNames(String path, String address) throws IOException {
        var promised = document().path("paths").path(path).at("/get/responses/200/headers");
        var answer = given().get(address);
        assertTrue(promised.has("Link"), path);
        promised.fieldNames().forEachRemaining(name -> {
            if (!name.equals("Last-Modified")) {
                assertNotNull(answer.header(name), name);
            }
        });
    }

    /** Wherever it is shown: who has seen it anywhere may change it. */
    @Test
    void whatIsChangedByItsVersionTellsIt() {
        var contract = Contract.committed();
        var changing = contract.operations().stream()
                .filter(operation -> operation.parameters().stream()
                        .anyMatch(parameter -> parameter.name().equals("If-Match")))
                .toList();
        var changed = changing.stream().map(HeadersInContractTest::shown).collect(Collectors.toSet());
        assertTrue(changing.size() > 2 && !changed.contains(""), "they are found");
        var lacking = contract.operations().stream()
                .filter(operation -> changed.contains(shown(operation)))
                .filter(operation -> !operation
                        .node()
                        .at("/responses/200/headers/ETag/$ref")
                        .asText()
                        .equals("#/components/headers/Version"))
                .map(Operation::id)
                .toList();
        assertEquals(List.of(), lacking);
    }

    private static String shown(Operation operation) {
        return operation
                .node()
                .at("/responses/200/content/application~1json/schema/$ref")
                .asText();
    }

    @Test
    void notModifiedHasTheHeadersOfTheAnswer() throws IOException {
        var headers = document().at("/components/responses/NotModified/headers");
        for (var name : List.of("ETag", "Last-Modified", "Cache-Control", "Vary", "Content-Language")) {
            assertEquals(
                    "#/components/headers/" + name,
                    headers.path(name).path("$ref").asText());
        }
    }

    @Test
    void howToReadAgainAndWhatWillGoIsToldInProse() throws IOException {
        var prose = document().at("/info/description").asText();
        for (var word : List.of("If-None-Match", "RFC 9745", "RFC 8594", "successor-version", "/problems")) {
            assertTrue(prose.contains(word), word);
        }
    }

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(given().get("/q/openapi?format=yaml").asString());
    }
}
