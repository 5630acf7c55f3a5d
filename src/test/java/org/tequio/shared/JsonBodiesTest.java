package org.tequio.shared;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Territories;
import org.tequio.shared.ProblemDetails.Fault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Bodies that have parts, and parts of parts. */
class JsonBodiesTest {

    private static final JsonBodies BODIES = new JsonBodies(
            new ObjectMapper().registerModule(new JavaTimeModule()), Territories.WORLD, Clock.systemUTC());

    record Body(
            @Nullable String name,
            @Nullable Part part,
            @Nullable List<Part> parts,
            boolean sure) implements Checked {

        @Override
        public void check(BodyFaults faults) {
            faults.line("/name", name, 10);
            if (part != null) {
                part.check(faults.at("/part"));
            }
            faults.<Part>each("/parts", parts, (pointer, each) -> each.check(faults.at(pointer)));
        }
    }

    record Part(
            @Nullable ActorKind kind,
            @Nullable RecordId id,
            @Nullable String country,
            @Nullable LocalDate day,
            @Nullable Integer number) {

        void check(BodyFaults faults) {
            faults.required("/kind", kind);
            if (country != null) {
                faults.territory("/country", country);
            }
        }
    }

    @Test
    void aBodyWithoutFaultsIsRead() throws IOException {
        var body = read("""
                {"name": "A", "part": {"kind": "cooperative", "id": "6qv3k0b7x", "country": "SN", "day": "2026-01-31",
                 "number": 5}, "parts": [{"kind": "mutual"}], "sure": true}""");
        assertEquals(ActorKind.COOPERATIVE, body.part().kind());
        assertEquals(new RecordId("6qv3k0b7x"), body.part().id());
        assertTrue(body.sure());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5.0", "0.5e1"})
    void aWholeNumberMayBeWrittenWithAPoint(String five) throws IOException {
        var body = read("{\"name\": \"A\", \"parts\": [{\"kind\": \"mutual\", \"number\": %s}]}".formatted(five));
        assertEquals(5, body.parts().get(0).number());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"name": "A", "part": {"kind": "coop"}}                             | /part/kind       | unknown-code  | cooperative
            {"name": "A", "part": {"kind": "mutual", "kid": 1}}                 | /part/kid        | unknown-field | kind
            {"name": "A", "part": {"country": "SN"}}                            | /part/kind       | required      | -
            {"name": "A", "part": {"kind": "mutual", "country": "Sénégal"}}     | /part/country    | unknown-code  | SN
            {"name": "A", "part": {"kind": "mutual", "id": "6qv3k0b7y"}}        | /part/id         | invalid-value | -
            {"name": "A", "part": {"kind": "mutual", "day": "31.1.2026"}}       | /part/day        | invalid-value | -
            {"name": "A", "part": {"kind": "mutual", "number": "5"}}            | /part/number     | invalid-value | -
            {"name": "A", "part": {"kind": "mutual", "number": 99999999999}}    | /part/number     | invalid-value | -
            {"name": "A", "part": {"kind": "mutual", "number": 5.9}}            | /part/number     | invalid-value | -
            {"name": "A", "part": "mutual"}                                     | /part            | invalid-value | -
            {"name": "A", "part": {"kind": "mutual", "a/b~c": 1}}               | /part/a~1b~0c    | unknown-field | -
            {"name": "A", "parts": [{"kind": "mutual"}, {"kind": "x"}]}         | /parts/1/kind    | unknown-code  | -
            {"name": "A", "parts": [{"kind": "mutual"}, null]}                  | /parts/1         | required      | -
            {"name": "A", "parts": [7, {"kind": "mutual"}]}                     | /parts/0         | invalid-value | -
            {"name": "A", "sure": "yes"}                                        | /sure            | invalid-value | -
            {"name": "Abcdefghijk"}                                             | /name            | too-long      | -
            {"name": "A\\nB"}                                                   | /name            | invalid-value | -
            """)
    void aFaultNamesItsPlace(String body, String pointer, String code, String suggestion) {
        var faults = faults(body);
        assertEquals(List.of(pointer), faults.stream().map(Fault::pointer).toList());
        assertEquals(code, faults.get(0).code());
        if (suggestion != null) {
            assertEquals(suggestion, faults.get(0).suggestion());
        }
    }

    @Test
    void allFaultsAreToldAtOnceInEveryPart() {
        var faults = faults("""
                {"part": {"kind": "x", "id": 5, "extra": {"name": 1}}, "parts": [{}, {"kind": "mutual", "kind2": []}, []],
                 "sure": 1.5, "status": "accepted"}""");
        assertEquals(
                List.of(
                        "/name",
                        "/part/extra",
                        "/part/id",
                        "/part/kind",
                        "/parts/0/kind",
                        "/parts/1/kind2",
                        "/parts/2",
                        "/status",
                        "/sure"),
                faults.stream().map(Fault::pointer).sorted().toList());
    }

    @Test
    void aBodyOfNothingButFaultsIsGivenUpAtFifty() {
        var fields = new StringBuilder("{\"name\": \"A\"");
        for (int i = 0; i < 1000; i++) {
            fields.append(", \"field%d\": 1".formatted(i));
        }
        assertEquals(50, faults(fields.append("}").toString()).size());
    }

    @Test
    void changesStandInForWhatIsSaid() throws IOException {
        var present = new Part(ActorKind.COOPERATIVE, null, "SN", LocalDate.of(2026, 1, 31), 5);
        var faults = BODIES.faults();
        var patched = BODIES.patched(present, tree("{\"country\": \"ML\", \"day\": null}"), Part.class, faults);
        assertEquals(new Part(ActorKind.COOPERATIVE, null, "ML", null, 5), patched);
        assertEquals(0, faults.count());
    }

    @Test
    void aWholeNumberIsTheSameHoweverItIsWritten() throws IOException {
        assertEquals(BODIES.tree(List.of(19.0, 19, 19.5)), tree("[19, 19, 19.5]"));
    }

    @Test
    void changesHaveFaultsToo() throws IOException {
        var present = new Part(ActorKind.COOPERATIVE, null, "SN", null, 5);
        var faults = BODIES.faults();
        var changes = tree("{\"contry\": \"ML\", \"number\": \"six\"}");
        var patched = BODIES.patched(present, changes, Part.class, faults.at("/changes"));
        assertEquals(new Part(ActorKind.COOPERATIVE, null, "SN", null, null), patched);
        assertTrue(faults.has("/changes/contry") && faults.has("/changes/number"));
    }

    @Test
    void moreCanBeAskedOfABody() {
        var problem = assertThrows(
                Problem.class,
                () -> BODIES.read(
                        "{\"extra\": 1}".getBytes(StandardCharsets.UTF_8),
                        Body.class,
                        (body, faults) -> faults.required("/part", body.part())));
        assertEquals(
                3, ((ProblemDetails) problem.getResponse().getEntity()).errors().size());
    }

    @Test
    void aBodyThatIsCutOffIsNoFaultOfOurs() {
        var cutOff = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Read timed out");
            }
        };
        var problem = assertThrows(Problem.class, () -> BODIES.bytes(cutOff));
        assertEquals(400, problem.getResponse().getStatus());
    }

    private static JsonNode tree(String json) throws IOException {
        return new ObjectMapper().readTree(json);
    }

    private static Body read(String json) throws IOException {
        return BODIES.read(json.getBytes(StandardCharsets.UTF_8), Body.class);
    }

    private static List<Fault> faults(String json) {
        var problem = assertThrows(Problem.class, () -> read(json));
        assertEquals(400, problem.getResponse().getStatus());
        return ((ProblemDetails) problem.getResponse().getEntity()).errors();
    }
}
