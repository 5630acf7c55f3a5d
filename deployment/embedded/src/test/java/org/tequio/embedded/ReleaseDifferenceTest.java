package org.tequio.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseDifferenceTest {

    /** A capital letter is what a listed version says; before the bar those up to the earlier release. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            | A,                     added,     ''
            | A B,                   added,     ''
            | A withdrawn,           -,         -
            | A merged,              -,         -
            A | B,                   changed,   ': kind'
            A | B A,                 -,         -
            A | A,                   -,         -
            A | withdrawn,           withdrawn, ''
            A | B merged,            merged,    ''
            A | withdrawn A,         -,         -
            A | withdrawn B,         changed,   ': kind'
            A withdrawn | A,         added,     ''
            A withdrawn | B C,       added,     ''
            A withdrawn | B merged,  -,         -
            A B | A,                 changed,   ': kind'
            A removed | removed,     changed,   ''
            """)
    void aRecordDiffersByWhatItIsInEachOfThem(String versions, String became, String fields) {
        assertEquals(
                became == null
                        ? List.of("0 records differ")
                        : List.of(became + " actor a" + fields, "1 actors " + became, "1 records differ"),
                told(versions));
    }

    private static List<String> told(String versions) {
        var parts = versions.split("\\|");
        var earlier = changes(parts[0], 1);
        var difference = new ReleaseDifference();
        changes(parts[1], earlier.size() + 1).forEach(difference::add);
        earlier.forEach(difference::addEarlier);
        var output = new ByteArrayOutputStream();
        difference.tell(new PrintStream(output, true, UTF_8));
        return output.toString(UTF_8).lines().toList();
    }

    private static List<JsonNode> changes(String versions, int first) {
        var words = Stream.of(versions.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.range(0, words.size())
                .mapToObj(i -> change(words.get(i), first + i))
                .toList();
    }

    private static JsonNode change(String word, int version) {
        var change = JsonNodeFactory.instance.objectNode().put("type", "actor").put("id", "a");
        change.put("version", version);
        if (word.equals("removed")) {
            return change.put("status", "listed").putNull("record");
        }
        if (word.length() > 1) {
            return change.put("status", word);
        }
        change.put("status", "listed")
                .putObject("record")
                .put("version", version)
                .put("kind", word);
        return change;
    }
}
