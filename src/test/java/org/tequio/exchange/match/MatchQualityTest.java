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
                                ? decisions.get(pair).equals("none")
                                : decisions.get(pair).equals("match"))
                        .map(pair -> "%s / %s (%s)"
                                .formatted(
                                        pair.left().names(),
                                        pair.right().names().get(0),
                                        pair.why()))
                        .collect(Collectors.joining("; ")));

        assertTrue(matches(pairs, decisions).precision() >= PRECISION, () -> String.join("\n", table));
        assertTrue(found(pairs, decisions).recall() >= RECALL, () -> String.join("\n", table));
    }

    private static Quality matches(List<Pair> pairs, Map<Pair, String> decisions) {
        return Quality.of(pairs, pair -> decisions.get(pair).equals("match"));
    }

    private static Quality found(List<Pair> pairs, Map<Pair, String> decisions) {
        return Quality.of(pairs, pair -> !decisions.get(pair).equals("none"));
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
    private Map<Pair, String> decisions(List<Pair> pairs) throws SQLException {
        var ids = new LinkedHashMap<Pair.Side, String>();
        pairs.forEach(pair -> ids.putIfAbsent(pair.right(), "right-" + ids.size()));
        var csv = new StringBuilder("id,name,kind,country,city,website,source_url\n");
        ids.forEach((side, id) -> csv.append(side.row(id)).append('\n'));
        var listed = TestPackage.ofNewSource().with("actors", csv.toString());
        assertEquals(ids.size(), listed.imported().getInt("counts.created"), "all are listed");
        var records = records(listed.source());
        var decisions = new HashMap<Pair, String>();
        for (int from = 0; from < pairs.size(); from += AT_A_TIME) {
            var some = pairs.subList(from, Math.min(pairs.size(), from + AT_A_TIME));
            var answer = ask(some, listed.source());
            for (int i = 0; i < some.size(); i++) {
                var right = records.get(ids.get(some.get(i).right()));
                var decision =
                        answer.getString("results[%d].candidates.find { it.id == '%s' }?.decision".formatted(i, right));
                decisions.put(some.get(i), decision == null ? "none" : decision);
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
}
