package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.shared.Moment;
import org.tequio.shared.WithdrawalReason;

import java.time.Instant;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class LastChangeTest {

    private static final String UNTIMED = """
            CALL () {
                MATCH (n:Actor|Alliance|Experience|Departed)
                RETURN n.updatedAt AS time
                UNION ALL
                MATCH ()-[m:MEMBER_OF]->()
                RETURN m.updatedAt AS time
            }
            WITH time
            WHERE time IS NULL OR NOT time =~ '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.]\\d{6}Z'
            RETURN count(*) AS n
            """;
    private static final String TIME = """
            MATCH (a:Actor {id: $id})
            RETURN a.updatedAt AS time
            """;

    @Inject
    GraphWriter graph;

    @Inject
    Moderator moderator;

    @Test
    void everyRecordInTheGraphTellsWhenItChangedLastInTextThatSorts() {
        var rows = TestPackage.ofNewSource()
                .withActors("a", "b", "c")
                .with("alliances", "id,name,kind,source_url\nl,L,project,https://e.org\n")
                .with("memberships", "alliance_id,actor_id,role,source_url\nl,a,member,https://e.org\n");
        rows.imported();
        var changed = Instant.now();
        rows.again().with("actors", """
                id,name,kind,country,city,source_url
                a,Coop a,cooperative,SN,Thiès,https://example.org/a
                b,Coop b,cooperative,SN,,https://example.org/b
                """).imported();
        moderator.decides(() -> moderator.actor(rows, "c").withdraw(WithdrawalReason.DISSOLVED));
        awaitLevel();

        long untimed = graph.ask(read -> read.run(UNTIMED).single().get("n").asLong());
        assertEquals(0, untimed);
        assertTrue(time(rows, "a").compareTo(Moment.of(changed)) > 0);
        assertTrue(time(rows, "b").compareTo(Moment.of(changed)) < 0);
    }

    private String time(TestPackage rows, String key) {
        var id = moderator.actor(rows, key).id().value();
        return graph.ask(
                read -> read.run(TIME, Map.of("id", id)).single().get("time").asString());
    }
}
