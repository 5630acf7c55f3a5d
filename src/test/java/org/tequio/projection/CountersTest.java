package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class CountersTest {

    private static final String[] KINDS = {"cooperative", "university", "local-government", "network", "mutual"};
    private static final String[] COUNTRIES = {"SN", "FR", "KR", "", "BR"};
    private static final String[] ROLES = {"lead", "member", "funder"};

    @Inject
    GraphWriter graph;

    @Test
    void afterAnyChangesTheyEqualARecount() {
        var random = new Random(1);
        var source = TestPackage.ofNewSource();
        for (int round = 0; round < 5; round++) {
            changed(source, random).imported();
        }
        awaitLevel();
        assertEquals(0, differing());
    }

    @Test
    void aRecountFindsWhatIsWrongAndMendsIt() {
        TestPackage.ofNewSource().withActors("counted").imported();
        awaitLevel();
        var wrong = graph.ask(transaction -> {
            transaction.run("MATCH (c:Counter) WHERE c.n > 0 WITH c LIMIT 3 SET c.n = c.n + 1");
            return Counters.recount(transaction);
        });
        assertEquals(3, wrong);
    }

    /** A transaction that is never committed. */
    private int differing() {
        return graph.ask(Counters::recount);
    }

    private static TestPackage changed(TestPackage source, Random random) {
        var actors = new StringBuilder("id,name,kind,country,sectors,sdgs,source_url\n");
        var memberships = new StringBuilder("alliance_id,actor_id,role,source_url\n");
        for (int i = 0; i < 40; i++) {
            actors.append("a%d,Actor %d counters,%s,%s,%s,%d|%d.1,https://e.org\n"
                    .formatted(
                            i,
                            i,
                            one(KINDS, random),
                            one(COUNTRIES, random),
                            random.nextBoolean() ? "housing|tourism" : "",
                            1 + random.nextInt(17),
                            1 + random.nextInt(17)));
            memberships.append("l%d,a%d,%s,https://e.org\n".formatted(random.nextInt(8), i, one(ROLES, random)));
        }
        var alliances = new StringBuilder("id,name,kind,start_year,source_url\n");
        for (int i = 0; i < 8; i++) {
            alliances.append(
                    "l%d,Alliance %d counters,project,%d,https://e.org\n".formatted(i, i, 2000 + random.nextInt(20)));
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
