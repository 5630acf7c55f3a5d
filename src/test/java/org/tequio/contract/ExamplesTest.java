package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every example in the document is one: it validates against the schema beside it. */
class ExamplesTest {

    private static final Contract CONTRACT = Contract.committed();

    @Test
    void everyExampleValidatesAgainstItsSchema() {
        var examples = new ArrayList<Example>();
        collect(CONTRACT.document(), "", examples);
        assertTrue(examples.size() > 100, "the examples are found");
        assertEquals(List.of(), examples.stream().flatMap(Example::faults).toList());
    }

    @Test
    void everyAnswerWithABodyHasAnExample() {
        var lacking = CONTRACT.operations().stream()
                .flatMap(operation -> operation.node().path("responses").properties().stream()
                        .map(answer -> operation.pointer() + "/responses/" + answer.getKey()))
                .map(pointer -> CONTRACT.followed(pointer) + "/content/application~1json")
                .filter(pointer -> CONTRACT.document().at(pointer).has("schema"))
                .filter(pointer -> !CONTRACT.document().at(pointer).has("example"))
                .filter(pointer -> !CONTRACT.document().at(pointer).has("examples"))
                .toList();
        assertEquals(List.of(), lacking);
    }

    @Test
    void aTextThatIsAWholeDayOrMomentSaysSo() {
        var lacking = new ArrayList<String>();
        CONTRACT.document().at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(property -> {
                    var example = property.getValue().at("/examples/0").asText();
                    if (example.matches("\\d{4}-\\d\\d-\\d\\d(T.*Z)?")
                            && !property.getValue().has("format")) {
                        lacking.add(schema.getKey() + "." + property.getKey());
                    }
                }));
        assertEquals(List.of(), lacking);
    }

    /** Schemas carry a list of examples; parameters and media types carry one, or named ones, for the schema they hold. */
    private static void collect(JsonNode node, String pointer, List<Example> examples) {
        if (node.path("schema").isObject()) {
            var schema = pointer + "/schema";
            if (node.has("example")) {
                examples.add(new Example(schema, pointer + "/example"));
            }
            node.path("examples")
                    .fieldNames()
                    .forEachRemaining(name -> examples.add(
                            new Example(schema, "%s/examples/%s/value".formatted(pointer, Contract.escape(name)))));
        } else if (node.path("examples").isArray()) {
            IntStream.range(0, node.path("examples").size())
                    .forEach(i -> examples.add(new Example(pointer, pointer + "/examples/" + i)));
        }
        node.properties().stream()
                .filter(member ->
                        !member.getKey().equals("example") && !member.getKey().equals("examples"))
                .forEach(member ->
                        collect(member.getValue(), pointer + "/" + Contract.escape(member.getKey()), examples));
        IntStream.range(0, node.isArray() ? node.size() : 0)
                .forEach(i -> collect(node.get(i), pointer + "/" + i, examples));
    }

    private record Example(String schema, String value) {

        Stream<String> faults() {
            return CONTRACT.faults(schema, CONTRACT.document().at(value)).stream()
                    .map(fault -> value + ": " + fault);
        }
    }
}
