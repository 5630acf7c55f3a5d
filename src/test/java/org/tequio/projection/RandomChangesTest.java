package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.PresentYear;
import org.tequio.engines.TestPackage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;

/**
 * After any mixture of changes the counters equal a recount. How many there are says
 * {@code -Dtequio.counters.changes}; each build makes a few.
 */
@QuarkusTest
class RandomChangesTest {

    static final int FEW = 1_200;

    private static final int CHANGES = Integer.getInteger("tequio.counters.changes", FEW);
    /** Many changes take larger steps. */
    private static final int ACTORS = CHANGES > 10_000 ? 2_000 : 400;

    private static final int DECISIONS_AT_ONCE = 30;
    private static final int MEETINGS_A_ROUND = ACTORS / 200;
    private static final int MERGERS_A_ROUND = 5;
    private static final NavigableSet<String> DAYS = new TreeSet<>(Set.of(
            PresentYear.plus(0, "12-31"),
            PresentYear.plus(1, "01-01"),
            PresentYear.plus(1, "03-01"),
            PresentYear.nextLeapDay(),
            PresentYear.plus(3, "01-01"),
            PresentYear.plus(34, "01-02")));

    @Inject
    GraphWriter graph;

    @Inject
    RandomDecisions decisions;

    private final Random random = new Random(4);
    private final RandomPackage rows = new RandomPackage(random, ACTORS);
    private final Deque<String> merged = new ArrayDeque<>();
    private int changes;
    private int mergers;
    private int undone;
    private int rounds;

    @Test
    void afterManyRandomChangesTheCountersEqualARecount() {
        var begin = Instant.now();
        while (changes < wanted()) {
            changes += imported(rows.next());
            decide();
            merge();
            undo();
            decide();
            rounds++;
            awaitLevel();
            assertEquals(List.of(), differing(), "after round %d, %d changes".formatted(rounds, changes));
        }
        assertTrue(mergers > 0 && undone > 0, "%d mergers, %d undone".formatted(mergers, undone));
        turnDays();
        System.out.printf(
                "%d random changes in %d rounds, %d mergers and %d undone among them, %d s: %s%n",
                changes,
                rounds,
                mergers,
                undone,
                Duration.between(begin, Instant.now()).toSeconds(),
                decisions);
    }

    int wanted() {
        return CHANGES;
    }

    private static int imported(TestPackage rows) {
        var job = rows.imported();
        assertEquals("done", job.getString("state"), job.prettify());
        return job.getInt("counts.created") + job.getInt("counts.updated");
    }

    private void decide() {
        for (int i = 0; i < MEETINGS_A_ROUND; i++) {
            changes += decisions.take(rows, DECISIONS_AT_ONCE);
        }
    }

    private void merge() {
        for (int i = 0; i < MERGERS_A_ROUND; i++) {
            var actors = decisions.actors(rows);
            var one = RandomPackage.one(actors, random);
            var answer = admin().contentType(ContentType.JSON)
                    .body(Map.of("record", one, "other", RandomPackage.one(actors, random), "reason", "By chance."))
                    .post("/api/v1/mergers");
            if (may(answer.statusCode())) {
                merged.add(one);
                mergers++;
                changes++;
            }
        }
    }

    /** The oldest of the mergers, so that much has happened since. */
    private void undo() {
        while (merged.size() > MERGERS_A_ROUND) {
            if (may(admin().delete("/api/v1/mergers/" + merged.poll()).statusCode())) {
                undone++;
                changes++;
            }
        }
    }

    /** What chance asks for cannot always be: the two may be one, or one of them may have left. */
    private static boolean may(int status) {
        assertTrue(Set.of(200, 404, 409, 422).contains(status), "The answer is " + status);
        return status == 200;
    }

    private List<Recount.Difference> differing() {
        return graph.askAlone(transaction ->
                Recount.of(transaction, GraphPosition.read(transaction).day()).list());
    }

    /** From one day to the next that is to come, in a transaction that is never committed. */
    private void turnDays() {
        graph.askAlone(transaction -> {
            var day = GraphPosition.read(transaction).day();
            for (var next : DAYS.tailSet(day, false)) {
                DayTurn.turn(transaction, day, next);
                assertEquals(List.of(), Recount.of(transaction, next).list(), "from %s to %s".formatted(day, next));
                day = next;
            }
            return day;
        });
    }
}
