package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitLevel;
import static org.tequio.engines.Admin.digest;

/** The whole register is loaded here, whatever other tests have left in it: in lots of the usual size. */
@QuarkusTest
@TestProfile(LostGraphTest.AllInBulk.class)
class LostGraphTest {

    @Inject
    GraphWriter graph;

    @Inject
    Driver driver;

    public static final class AllInBulk implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tequio.projection.bulk-from", "0");
        }
    }

    @Test
    void isLoadedFromRecordsThatHaveChangedSinceTheyCame() {
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
        assertEquals(List.of(), graph.askAlone(transaction -> Recount.of(
                        transaction, GraphPosition.read(transaction).day())
                .list()));
    }
}
