package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Transaction;
import org.tequio.engines.PresentYear;
import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class CountersTest {

    private static final String[] KINDS = {"cooperative", "university", "local-government", "network", "mutual"};
    private static final String[] COUNTRIES = {"SN", "FR", "KR", "", "BR"};
    private static final String[] ALLIANCE_KINDS = {"project", "coalition", "funding"};
    private static final String[] BEGINNINGS = {"", "1999", "2010", PresentYear.plus(2)};
    private static final String[] ENDS = {"", PresentYear.plus(-1), PresentYear.plus(0), PresentYear.plus(14)};
    private static final String[] ROLES = {"lead", "member", "funder"};

    @Inject
    GraphWriter graph;

    @Inject
    Driver driver;

    @Test
    void afterAnyChangesTheyEqualARecount() {
        var random = new Random(1);
        var source = TestPackage.ofNewSource();
        for (int round = 0; round < 5; round++) {
            changed(source, random).imported();
        }
        awaitLevel();
        assertEquals(List.of(), differing());
    }

    @Test
    void aRecountFindsWhatIsWrongAndMendsIt() {
        TestPackage.ofNewSource().withActors("counted").imported();
        awaitLevel();
        var wrong = graph.askAlone(transaction -> {
            transaction.run("MATCH (c:Counter) WHERE c.n > 0 WITH c LIMIT 3 SET c.n = c.n + 1");
            transaction.run("MATCH (u:Unit {code: '001'}) SET u.counts = [n IN u.counts | n + 1]");
            var recount = recount(transaction);
            recount.setRight(transaction);
            assertEquals(0, recount(transaction).differences());
            return recount.differences();
        });
        assertEquals(4, wrong);
    }

    @Test
    void theOperatorIsToldWhichAreWrong() {
        TestPackage.ofNewSource().withActors("recounted").imported();
        awaitLevel();
        var right = recounted();
        assertTrue(right.getBoolean("equal"), right.prettify());
        assertTrue(right.getInt("counters") > 0 && right.getInt("units") > 0, right.prettify());
        var counter = graph.askAlone(transaction -> transaction
                .run("MATCH (c:Counter) WHERE c.n > 0 RETURN min(c.key) AS key")
                .single()
                .get("key")
                .asString());

        addToCounts(counter, 1);
        try {
            var wrong = recounted();
            assertFalse(wrong.getBoolean("equal"), wrong.prettify());
            assertEquals(2, wrong.getInt("differences"));
            assertEquals(List.of(counter, "unit SN"), wrong.getList("differing.name"));
            assertEquals("-1", wrong.getString("differing[0].change"));
            assertTrue(wrong.getString("differing[1].change").startsWith("government -1, "), wrong.prettify());
        } finally {
            addToCounts(counter, -1);
        }
        assertTrue(recounted().getBoolean("equal"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            Alliance; meeting;      ['SN 9 0']
            Alliance; groupSet;     'political'
            Alliance; pattern:oecd; 'nowhere'
            Actor;    allied;       NOT coalesce(n.allied, false)
            """)
    void aRecountFindsWhatIsDerivedWrongly(String label, String property, String wrong) {
        changed(TestPackage.ofNewSource(), new Random(property.hashCode())).imported();
        awaitLevel();
        var found = graph.askAlone(transaction -> {
            var id = transaction
                    .run("""
                            MATCH (n:%1$s)
                            WHERE coalesce(n.`%2$s` <> (%3$s), true)
                            WITH n ORDER BY n.id LIMIT 1
                            SET n.`%2$s` = %3$s
                            RETURN n.id AS id
                            """.formatted(label, property, wrong))
                    .single()
                    .get("id")
                    .asString();
            return recount(transaction).list().contains(new Recount.Difference("record " + id, property));
        });
        assertTrue(found);
    }

    @ParameterizedTest
    @CsvSource({"1, 01-01", "3, 06-15", "34, 01-01"})
    void whenTheDayTurnsTheyEqualARecountOfTheNewDay(int years, String day) {
        changed(TestPackage.ofNewSource(), new Random(years)).imported();
        awaitLevel();
        var differing = graph.askAlone(transaction -> {
            var today = GraphPosition.read(transaction).day();
            DayTurn.turn(transaction, today, PresentYear.plus(years, day));
            return recount(transaction).list();
        });
        assertEquals(List.of(), differing);
    }

    private void addToCounts(String counter, int by) {
        try (var session = driver.session()) {
            session.run("""
                    MATCH (c:Counter {key: $counter}), (u:Unit {code: 'SN'})
                    SET c.n = c.n + $by, u.counts = [n IN u.counts | n + $by]
                    """, Map.of("counter", counter, "by", by)).consume();
        }
    }

    private static JsonPath recounted() {
        return admin().get("/api/v1/admin/projection/recount")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** In transactions that are never committed. */
    private List<Recount.Difference> differing() {
        return graph.askAlone(CountersTest::recount).list();
    }

    private static Recount recount(Transaction transaction) {
        return Recount.of(transaction, GraphPosition.read(transaction).day());
    }

    private static TestPackage changed(TestPackage source, Random random) {
        var actors = new StringBuilder("id,name,kind,country,founded,closed,sectors,sdgs,source_url\n");
        var memberships = new StringBuilder("alliance_id,actor_id,role,start_year,end_year,source_url\n");
        for (int i = 0; i < 40; i++) {
            actors.append("a%d,Actor %d counters,%s,%s,%s,%s,%s,%d|%d.1,https://e.org\n"
                    .formatted(
                            i,
                            i,
                            one(KINDS, random),
                            one(COUNTRIES, random),
                            one(BEGINNINGS, random),
                            one(ENDS, random),
                            random.nextBoolean() ? "housing|tourism" : "",
                            1 + random.nextInt(17),
                            1 + random.nextInt(17)));
            memberships.append("l%d,a%d,%s,%s,%s,https://e.org\n"
                    .formatted(random.nextInt(8), i, one(ROLES, random), one(BEGINNINGS, random), one(ENDS, random)));
        }
        var alliances = new StringBuilder("id,name,kind,start_year,end_year,sdgs,source_url\n");
        for (int i = 0; i < 8; i++) {
            alliances.append("l%d,Alliance %d counters,%s,%d,%s,%d,https://e.org\n"
                    .formatted(
                            i,
                            i,
                            one(ALLIANCE_KINDS, random),
                            2000 + random.nextInt(20),
                            one(ENDS, random),
                            1 + random.nextInt(17)));
        }
        return source.again()
                .with("actors", actors.toString())
                .with("alliances", alliances.toString())
                .with("memberships", memberships.toString());
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
