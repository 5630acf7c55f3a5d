package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.await;
import static org.tequio.engines.Admin.awaitLevel;
import static org.tequio.engines.Admin.digest;
import static org.tequio.engines.Admin.projection;

@QuarkusTest
@TestProfile(InBulk.class)
class BulkLoadTest {

    @Inject
    GraphWriter graph;

    @Test
    void afterwardsTheGraphIsEqualToTheRegisterWithAllThatIsDerived() {
        var rows = TestPackage.ofNewSource()
                .with("actors", """
                        id,name,kind,country,umbrella,source_url
                        part,Bulk part,cooperative,SN,whole,https://example.org
                        whole,Bulk whole,network,FR,,https://example.org
                        alone,Bulk alone,university,BR,,https://example.org
                        """)
                .with("alliances", "id,name,kind,sdgs,source_url\nl,Bulk,project,8,https://example.org\n")
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,part,member,https://example.org
                        l,whole,lead,https://example.org
                        """);
        assertEquals("done", rows.imported().getString("state"));
        awaitLevel();
        assertEquals(List.of(), differing());
        assertTrue(digest().getBoolean("equal"));

        rows.with("memberships", """
                alliance_id,actor_id,role,state,source_url
                l,part,member,ended,https://example.org
                l,alone,member,reported,https://example.org
                """).imported();
        awaitLevel();
        assertEquals(List.of(), differing());
        assertTrue(digest().getBoolean("equal"));
    }

    @Test
    void aLoadThatWasCutOffIsTakenUpAgainAndCountedAnew() {
        TestPackage.ofNewSource().withActors("cut-off").imported();
        awaitLevel();
        graph.write(onTheSpot(), transaction -> transaction.run("""
                        MATCH (c:Counter), (p:Position {name: 'graph'})
                        WHERE c.n > 0
                        WITH c, p
                        LIMIT 3
                        SET c.n = c.n + 1, p.loadingTo = p.revision
                        """).consume());
        await("the load to be done", () -> !projection().getBoolean("loading"));
        assertEquals(List.of(), differing());
    }

    private Move onTheSpot() {
        var position = graph.ask(GraphPosition::read);
        return Move.onTheSpot(position.fence(), position);
    }

    private List<Recount.Difference> differing() {
        return graph.askAlone(transaction ->
                Recount.of(transaction, GraphPosition.read(transaction).day()).list());
    }
}
