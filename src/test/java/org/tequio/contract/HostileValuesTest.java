package org.tequio.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.contract.AnswerCheck.Answer;
import org.tequio.engines.Admin;
import org.tequio.engines.TestKeys;
import org.tequio.engines.TestPackage;
import org.tequio.shared.Graph;

import javax.sql.DataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Whatever stands in a parameter, it stays a value: every parameter of every operation of the served document gets hostile
 * ones. A sample in each build; {@code -Dtequio.hostile.values=500} sends so many to each parameter.
 */
@QuarkusTest
class HostileValuesTest {

    private static final int ALL = 500;
    private static final int SAMPLE = Integer.getInteger("tequio.hostile.values", 0);
    private static final int VALUES_OF_A_SAMPLE = 900;
    private static final long SEED = 3;
    /** A word that no record has, also with a letter changed. */
    private static final String NOBODY = "qxzvkwjhqx";

    /** What a question to the graph may take, but in tests. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static final int MOST_FAULTS_TOLD = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource("/")
    URI address;

    @Inject
    DataSource register;

    @Inject
    Graph graph;

    private RawHttp http;
    private AnswerCheck contract;
    private final Map<Place, Answer> harmlessAnswers = new HashMap<>();

    @BeforeEach
    void thereIsSomethingToFind() {
        TestPackage.ofNewSource().withActors("hostile-a", "hostile-b").imported();
        Admin.awaitLevel();
        http = new RawHttp(address.getPort());
        contract = new AnswerCheck(Contract.committed());
    }

    @Test
    void noValueIsMoreThanAValue() throws Exception {
        var served = Contract.parse(given().get("/q/openapi?format=yaml").asString());
        var places = served.operations().stream().flatMap(Place::of).toList();
        var before = state();
        var faults = new ArrayList<String>();
        int asked = 0;
        try (var silent = new SilentPort()) {
            var values = HostileValue.some(ALL, SEED, silent.port());
            int each = SAMPLE > 0 ? SAMPLE : Math.max(8, VALUES_OF_A_SAMPLE / places.size());
            for (int place = 0; place < places.size(); place++) {
                for (var value : share(values, place, each)) {
                    attack(served, places.get(place), value).forEach(faults::add);
                    asked++;
                }
            }
            assertEquals(0, silent.calls(), "connections to a port that only hostile values name");
        }
        Files.write(Path.of("target/hostile-values.txt"), faults);
        assertEquals(List.of(), faults.stream().limit(MOST_FAULTS_TOLD).toList(), faults.size() + " faults");
        assertEquals(before, state(), "nothing was written");
        System.out.printf("Hostile values: %d sent to %d places%n", asked, places.size());
    }

    /** Each place's own part of all values, so that a sample sends every value somewhere. */
    private static List<HostileValue> share(List<HostileValue> values, int place, int each) {
        return IntStream.range(0, Math.min(each, values.size()))
                .mapToObj(i -> values.get((place * each + i) % values.size()))
                .toList();
    }

    private Stream<String> attack(Contract served, Place place, HostileValue value) {
        if (place.in().equals("header") && !value.fitsAHeader()
                || place.in().equals("path")
                        && value.isNoStep()
                        && value.encoded().equals(value.text())) {
            return Stream.of();
        }
        var begin = Instant.now();
        var answer = send(place, value);
        boolean takesLong = hasTakenLong(begin) && takesLong(place, value);
        if (value.breaksTheAddress() && answer.status() == 400) {
            return Stream.of();
        }
        return Stream.of(
                        Stream.of(answer.status())
                                .filter(status -> status >= 500)
                                .map(status -> "fails"),
                        Stream.of("takes too long").filter(fault -> takesLong),
                        Stream.of(answer)
                                .filter(a -> a.status() >= 400 && !a.mediaType().equals("application/problem+json"))
                                .map(a -> "is refused with '%s' instead of a problem".formatted(a.mediaType())),
                        contract
                                .faults(
                                        place.operation().method(),
                                        place.operation().path(),
                                        answer)
                                .stream(),
                        changedClass(served, place, value, answer).stream())
                .flatMap(stream -> stream)
                .map(fault ->
                        "%s, %s = %s: %d %s".formatted(place.operation(), place.name(), value, answer.status(), fault));
    }

    /** Once more: a machine that stands still does not do so twice. */
    private boolean takesLong(Place place, HostileValue value) {
        var begin = Instant.now();
        send(place, value);
        return hasTakenLong(begin);
    }

    private static boolean hasTakenLong(Instant begin) {
        return Duration.between(begin, Instant.now()).compareTo(LONGEST) > 0;
    }

    /** The same kind of answer as for a harmless word: refused like it, or a list in which nothing is found. */
    private Optional<String> changedClass(Contract served, Place place, HostileValue value, Answer answer) {
        var harmless = harmlessAnswers.computeIfAbsent(place, this::harmlessAnswer);
        if (answer.status() >= 300 || isValid(served, place, value)) {
            return Optional.empty();
        }
        if (harmless.status() >= 300) {
            return Optional.of("is accepted where '%s' is refused".formatted(NOBODY));
        }
        var found = total(send(place, value.behind(NOBODY)));
        return total(harmless).equals(Optional.of(0L)) && found.isPresent() && found.get() != 0
                ? Optional.of("finds %d where '%s' finds nothing".formatted(found.get(), NOBODY))
                : Optional.empty();
    }

    private Answer harmlessAnswer(Place place) {
        return send(place, new HostileValue(HostileValue.Family.SCRIPTS, NOBODY, NOBODY));
    }

    /** Whether the value is, by chance, one that the parameter takes. */
    private static boolean isValid(Contract served, Place place, HostileValue value) {
        return place.parameter().isPresent()
                && !place.isText()
                && served.faults(place.schemaPointer(), place.parse(value.text()))
                        .isEmpty();
    }

    private Answer send(Place place, HostileValue value) {
        var headers = new TreeMap<String, String>();
        if (place.operation().needsKey()) {
            headers.put("Authorization", "Bearer " + TestKeys.ADMIN);
        }
        if (place.in().equals("header")) {
            headers.put(place.name(), value.text());
        }
        return http.send(place.operation().method(), place.address(value), headers);
    }

    private static Optional<Long> total(Answer answer) {
        try {
            return answer.status() == 200 && answer.mediaType().equals("application/json")
                    ? Optional.of(JSON.readTree(answer.body()).path("total"))
                            .filter(JsonNode::isNumber)
                            .map(JsonNode::asLong)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that a write would change: the rows of each table, and what the graph holds. */
    private Map<String, Object> state() throws SQLException {
        Admin.awaitLevel();
        var state = new TreeMap<String, Object>(rows());
        state.putAll(Admin.digest().getMap(""));
        state.put("nodes", graph.read(reading -> reading.first(
                        "MATCH (n) RETURN count(n) AS nodes, sum(COUNT { (n)-->() }) AS edges", Map.of(), Size.class)
                .orElseThrow()));
        return state;
    }

    private Map<String, Long> rows() throws SQLException {
        var rows = new HashMap<String, Long>();
        try (var connection = register.getConnection();
                var statement = connection.createStatement();
                var tables = statement.executeQuery("SELECT table_name, (xpath('/row/c/text()', query_to_xml("
                        + "format('SELECT count(*) AS c FROM %I', table_name), false, true, '')))[1]::text::bigint "
                        + "FROM information_schema.tables WHERE table_schema = current_schema()")) {
            while (tables.next()) {
                rows.put(tables.getString(1), tables.getLong(2));
            }
        }
        return rows;
    }

    record Size(long nodes, long edges) {}
}
