package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.tequio.engines.TestPackage;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.await;
import static org.tequio.engines.Admin.awaitLevel;
import static org.tequio.engines.Admin.digest;
import static org.tequio.engines.Admin.projection;

@QuarkusTest
@TestProfile(InBulk.class)
class BulkLoadTest {

    @Inject
    GraphWriter graph;

    @Inject
    Driver driver;

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

    @Test
    void aGraphThatWasLostIsLoadedFromRecordsThatHaveChangedSinceTheyCame() {
        var rows = TestPackage.ofNewSource()
                .withActors("lost")
                .with("alliances", "id,name,kind,source_url\nl,Lost,project,https://example.org\n")
                .with("memberships", "alliance_id,actor_id,role,source_url\nl,lost,member,https://example.org\n");
        rows.imported();
        rows.with("actors", """
                id,name,kind,country,source_url
                lost,Found again,university,SN,https://example.org
                """)
                .with("alliances", "id,name,kind,source_url\nl,Found again,forum,https://example.org\n")
                .with("memberships", """
                        alliance_id,actor_id,role,end_year,source_url
                        l,lost,member,2020,https://example.org
                        """)
                .imported();
        awaitLevel();
        try (var session = driver.session()) {
            session.run("MATCH (n) DETACH DELETE n").consume();
        }
        admin().post("/api/v1/admin/projection/rebuild").then().statusCode(202);
        assertTrue(digest().getBoolean("equal"));
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
