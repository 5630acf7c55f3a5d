package org.tequio.exchange.match;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import javax.sql.DataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * How often a decision is right, of pairs of real names by hand. Two thirds of the pairs, drawn with a seed, were looked at
 * while the comparison was made; the other third was not, and its figures are printed by themselves.
 */
@QuarkusTest
class MatchQualityTest {

    private static final double PRECISION = 0.97;
    private static final double RECALL = 0.90;
    private static final int SEED = 7;
    private static final int AT_A_TIME = 100;
    private static final String RECORDS = "SELECT value, record_id FROM identifier WHERE scheme = ?";

    @Inject
    DataSource register;

    @Test
    void aMatchIsRightAndWhatIsTheSameIsSeldomMissed() throws IOException, SQLException {
        var pairs = Pair.all();
        var decisions = decisions(pairs);
        var drawn = new ArrayList<>(pairs);
        Collections.shuffle(drawn, new Random(SEED));
        var seen = drawn.subList(0, drawn.size() * 2 / 3);
        var heldOut = drawn.subList(seen.size(), drawn.size());
        var trigrams = PlainLikeness.trigrams(register, pairs);

        var table = new ArrayList<String>();
        for (var some : List.of(heldOut, pairs)) {
            table.add("%n%-46s %9s %9s %9s"
                    .formatted(
                            some == pairs
                                    ? "all %d pairs".formatted(pairs.size())
                                    : "%d held out".formatted(some.size()),
                            "precision",
                            "recall",
                            "F1"));
            table.add(matches(some, decisions).line("/match: match"));
            table.add(found(some, decisions).line("/match: match or review"));
            table.addAll(plain("pg_trgm similarity", seen, some, trigrams::get));
            table.addAll(plain("token sort ratio", seen, some, PlainLikeness::tokenSortRatio));
        }
        System.out.println(String.join(System.lineSeparator(), table));
        System.out.println("Missed or wrong: "
                + pairs.stream()
                        .filter(pair -> pair.same()
                                ? decisions.get(pair).ofRight().equals("none")
                                : decisions.get(pair).ofRight().equals("match"))
                        .map(pair -> "%s / %s (%s)"
                                .formatted(
                                        pair.left().names(),
                                        pair.right().names().get(0),
                                        pair.why()))
                        .collect(Collectors.joining("; ")));
        System.out.println("Taken for a third: "
                + takenForAThird(pairs, decisions)
                        .map(pair -> pair.left().names() + " / "
                                + decisions.get(pair).third().names())
                        .collect(Collectors.joining("; ")));

        assertTrue(matches(pairs, decisions).precision() >= PRECISION, () -> String.join("\n", table));
        assertTrue(found(pairs, decisions).recall() >= RECALL, () -> String.join("\n", table));
    }

    private static Quality matches(List<Pair> pairs, Map<Pair, Decision> decisions) {
        var quality = Quality.of(pairs, pair -> decisions.get(pair).ofRight().equals("match"));
        return quality.andWrong((int) takenForAThird(pairs, decisions).count());
    }

    private static Quality found(List<Pair> pairs, Map<Pair, Decision> decisions) {
        return Quality.of(pairs, pair -> !decisions.get(pair).ofRight().equals("none"));
    }

    /**
     * Those whose left one is said to be a record that is not the right one, is not the same by another pair, and has
     * another name or place: as all right ones are listed, the left one of some pairs is listed for another.
     */
    private static Stream<Pair> takenForAThird(List<Pair> pairs, Map<Pair, Decision> decisions) {
        var same = decisions.keySet().stream()
                .filter(Pair::same)
                .map(pair -> List.of(pair.left(), pair.right()))
                .collect(Collectors.toSet());
        return pairs.stream().filter(pair -> {
            var third = decisions.get(pair).third();
            return third != null
                    && !same.contains(List.of(pair.left(), third))
                    && !pair.left().isCalledAndSeatedAs(third);
        });
    }

    /** By the threshold that is best for the pairs which could be seen, and by one as precise there as ours must be. */
    private static List<String> plain(
            String name, List<Pair> seen, List<Pair> judged, ToDoubleFunction<Pair> likeness) {
        double best = Quality.bestThreshold(seen, likeness);
        double strict = Quality.strictThreshold(seen, likeness, PRECISION);
        return List.of(
                Quality.from(best, judged, likeness).line("%s, best F1: from %.2f on".formatted(name, best)),
                Quality.from(strict, judged, likeness).line("%s, as precise: from %.2f on".formatted(name, strict)));
    }

    /** What is decided of the right one of each pair, asked for the left one, all right ones being listed. */
    private Map<Pair, Decision> decisions(List<Pair> pairs) throws SQLException {
        var ids = new LinkedHashMap<Pair.Side, String>();
        pairs.forEach(pair -> ids.putIfAbsent(pair.right(), "right-" + ids.size()));
        var csv = new StringBuilder("id,name,kind,country,city,website,source_url\n");
        ids.forEach((side, id) -> csv.append(side.row(id)).append('\n'));
        var listed = TestPackage.ofNewSource().with("actors", csv.toString());
        assertEquals(ids.size(), listed.imported().getInt("counts.created"), "all are listed");
        var records = records(listed.source());
        var sides = new HashMap<String, Pair.Side>();
        ids.forEach((side, id) -> sides.put(records.get(id), side));
        var decisions = new HashMap<Pair, Decision>();
        for (int from = 0; from < pairs.size(); from += AT_A_TIME) {
            var some = pairs.subList(from, Math.min(pairs.size(), from + AT_A_TIME));
            var answer = ask(some, listed.source());
            for (int i = 0; i < some.size(); i++) {
                var right = records.get(ids.get(some.get(i).right()));
                var decision =
                        answer.getString("results[%d].candidates.find { it.id == '%s' }?.decision".formatted(i, right));
                var matched =
                        answer.getString("results[%d].candidates.find { it.decision == 'match' }?.id".formatted(i));
                decisions.put(
                        some.get(i),
                        new Decision(
                                decision == null ? "none" : decision,
                                matched == null || matched.equals(right) ? null : sides.get(matched)));
            }
        }
        return decisions;
    }

    private static JsonPath ask(List<Pair> pairs, String source) {
        var queries = pairs.stream().map(pair -> pair.left().query()).toList();
        return given().contentType(ContentType.JSON)
                .body(Map.of("queries", queries, "source", source))
                .post("/api/v1/match")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, String> records(String source) throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.prepareStatement(RECORDS)) {
            statement.setString(1, source);
            var records = new HashMap<String, String>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    records.put(row.getString(1), row.getString(2));
                }
            }
            return records;
        }
    }

    /**
     * What is said of a left one.
     *
     * @param ofRight of the right one: match, review or none
     * @param third what it is said to be if that is not the right one, else null
     */
    private record Decision(String ofRight, Pair.Side third) {}
}
