package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.tequio.reference.Scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Every example in the document is one: it validates against the schema beside it. */
class ExamplesTest {

    private static final Contract CONTRACT = Contract.committed();
    private static final List<String> STATEMENTS =
            List.of("actor", "alliance", "experience", "correction", "claim", "ending", "removal");

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

    /** What one state of a thing has does not come with what only another has. */
    @Test
    void noExampleContradictsItself() {
        var faults = answerExamples()
                .flatMap(example -> objects(example.value())
                        .flatMap(ExamplesTest::contradictions)
                        .map(fault -> example.place() + ": " + fault))
                .toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void theExampleOfAProblemIsOfItsStatus() {
        var faults = answerExamples()
                .filter(example -> example.place().contains("problem+json"))
                .filter(example -> !example.status().isEmpty())
                .filter(example ->
                        !example.status().equals(example.value().path("status").asText()))
                .map(Answered::place)
                .toList();
        assertEquals(List.of(), faults);
    }

    private static Stream<String> contradictions(JsonNode object) {
        var faults = Stream.<String>builder();
        if (object.path("state").asText().matches("done|valid|running")
                && (object.hasNonNull("failure") || object.hasNonNull("revokedAt") || object.hasNonNull("revokedBy"))) {
            faults.add("%s, yet failed or revoked".formatted(object.path("state")));
        }
        if (object.hasNonNull("constituency") && !object.path("kind").asText().matches("network|federation|forum")) {
            faults.add("the constituency of a " + object.path("kind"));
        }
        if (object.path("status").asText().equals("active") && object.has("ends_at")) {
            faults.add("active, yet closed");
        }
        if (object.path("status").asInt() == 400 && object.has("reason")) {
            faults.add("400 with the reason why a record is gone");
        }
        if (object.has("statement")
                && !STATEMENTS.stream()
                        .filter(object.path("statement")::has)
                        .toList()
                        .equals(List.of(object.path("type").asText()))) {
            faults.add("a statement of another type, or of several");
        }
        if (object.has("scheme") && object.has("schemeVersion") && !isVersion(object.path("schemeVersion"))) {
            faults.add("a version that no scheme has");
        }
        return faults.build();
    }

    private static boolean isVersion(JsonNode text) {
        return Arrays.stream(Scheme.values())
                .anyMatch(scheme -> scheme.version().equals(text.asText()));
    }

    /** The value and all objects in it. */
    private static Stream<JsonNode> objects(JsonNode value) {
        return Stream.concat(
                Stream.of(value),
                StreamSupport.stream(value.spliterator(), false).flatMap(ExamplesTest::objects));
    }

    private static Stream<Answered> answerExamples() {
        var own = CONTRACT.operations().stream()
                .flatMap(operation -> operation.node().path("responses").properties().stream()
                        .flatMap(answer ->
                                examples(operation.id() + " " + answer.getKey(), answer.getKey(), answer.getValue())));
        var shared = CONTRACT.document().at("/components/responses").properties().stream()
                .flatMap(answer -> examples(answer.getKey(), "", answer.getValue()));
        return Stream.concat(own, shared);
    }

    private static Stream<Answered> examples(String place, String status, JsonNode answer) {
        return answer.path("content").properties().stream()
                .filter(content -> content.getValue().path("example").isContainerNode())
                .map(content -> new Answered(
                        place + " " + content.getKey(),
                        status,
                        content.getValue().path("example")));
    }

    /** @param status empty if it is shared */
    private record Answered(String place, String status, JsonNode value) {}

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
