package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.reference.CodeList;
import org.tequio.reference.Concept;

import java.util.List;
import java.util.stream.StreamSupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A generated client knows the codes that a parameter takes, where they are few. */
class CodesInContractTest {

    @ParameterizedTest
    @CsvSource({
        "findActors, kind, KINDS",
        "findActors, group, GROUPS",
        "findActors, pole, POLES",
        "findActors, scheme, SCHEMES",
        "findAlliances, pattern, PATTERNS",
        "findAlliances, role, ROLES",
        "exportMemberships, state, MEMBERSHIP_STATES",
        "findSpaces, activity, ACTIVITIES"
    })
    void aParameterOfASmallListNamesItsCodes(String operation, String parameter, CodeList list) {
        var codes = list.members().stream().map(Concept::code).toList();
        assertEquals(codes, codes(operation, parameter));
    }

    @ParameterizedTest
    @CsvSource({"findActors, sdg", "findActors, within", "findActors, country"})
    void thoseOfALongListAreAnyText(String operation, String parameter) {
        assertEquals(List.of(), codes(operation, parameter));
    }

    private static List<String> codes(String operation, String name) {
        var schema = Contract.committed().operations().stream()
                .filter(some -> some.id().equals(operation))
                .flatMap(some -> some.parameters().stream())
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter -> parameter.node().path("schema"))
                .findFirst()
                .orElseThrow();
        var code = schema.has("items") ? schema.path("items") : schema;
        var followed = code.has("$ref")
                ? Contract.committed().document().at(code.path("$ref").asText().substring(1))
                : code;
        return StreamSupport.stream(followed.path("enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
